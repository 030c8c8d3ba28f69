"""Errors that are the user's to know, apart from bugs."""


class UserError(Exception):
    """Something was refused; the message is one sentence the user can act on.

    Windows show it as it stands and commands print it as one line, so it says
    what happened, to what, and what to do. Anything else that is raised is a bug.
    """


class Conflict(UserError):
    """An edit was refused because a record is no longer what the edit expected."""


class Cancelled(Exception):
    """The user stopped a long job; whoever catches it leaves the project as before."""
