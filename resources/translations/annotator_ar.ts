<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels who says what, in many reports of the same event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Qt is used under the LGPL 3, and the icons are Lucide&apos;s, under the ISC licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you label ever leaves this computer by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnotationModel</name>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>No annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotation without speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleActions</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of %1 articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of its event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to label here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleFilterBar</name>
    <message>
        <source>Filter articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no event)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>Whose labels are on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to label here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleListView</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring some in with Ctrl+I, or drop files onto the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a filter away, or type fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By number of annotations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlesView</name>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring some in with Ctrl+I, or drop files onto the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a filter away, or type fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keys at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateRange</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date such as %1, or only its beginning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Assign event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event is what several articles report; it is made if it is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event for %1 article(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1 article(s)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsDialog</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What several articles report. Articles stay when their event is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>One row per annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row per annotation and stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the file as UTF-8 for Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard cells that a spreadsheet would run as a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what each column means beside the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>New projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered first; a project can be anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies made before a project is changed at large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong, without any text of an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you chose here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterEdit</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New projects are begun under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes when the program starts next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of articles is chosen under Reader.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Press a key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Filter by name or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as second key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action acts everywhere, so its key needs Ctrl, Alt or a function key: %1 alone is for typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to %2, which would lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key that you changed becomes what it was at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all keys?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelRoom</name>
    <message>
        <source>No article is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an article from the list, or bring in more with Ctrl+I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the labels of %1. What you label becomes your own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetadataDialog</name>
    <message>
        <source>Article details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(different; stays as it is)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language (en, ar, fa, …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes %1 articles in one step; fields you leave alone stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Port strike 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it with sample articles and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept in this one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot begin with a dot or hold any of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a project of this name in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <source>Type to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 of %2 submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectStatus</name>
    <message>
        <source>Your name; it stands beside every label you make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading: nothing can be changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is saved in the file as you make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 articles submitted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectWindow</name>
    <message>
        <source>This project is open for reading only: %1 has it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Annotator projects (*%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 You can read it here; nothing can be changed until it is closed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the article. Tab goes to the next annotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations in sight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>System font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show speakers and stances beside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim what is not part of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In letters; about 70 are easiest to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minister said, “We will answer in our own time.”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article has these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the text of all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words must occur. “Words in quotation marks” must follow each other; lead* also finds leader and leaders. Case, accents and the spelling variants of Arabic and Persian letters make no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furniture is left out. Try fewer words, or the beginning of a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerField</name>
    <message>
        <source>Who says it? Type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerPicker</name>
    <message>
        <source>Kind of the new speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose name is it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerRows</name>
    <message>
        <source>Used last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type on to see the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” as a new speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose other name is “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” as another name of …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more: type a part of a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StanceRow</name>
    <message>
        <source>toward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this stance away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom? Type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target of the stance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StancesField</name>
    <message>
        <source>Add a stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label who says what, about whom, with which stance, on which topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine labelled reports to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with your own articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole job in three steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in articles: files, folders, or pasted text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what somebody said; give speaker, stance, target and topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a table for your statistics.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Submitting</name>
    <message>
        <source>Nothing is labelled here yet. Is there nothing to label?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to label here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last article of this list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaggingPanel</name>
    <message>
        <source>the article speaks for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear, but not named here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicRows</name>
    <message>
        <source>Add topic “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet: type a name to add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does “%1” belong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the top</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicsField</name>
    <message>
        <source>Add a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes · a comma takes and stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — the primary topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — press for primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below which topic?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is labelling?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name stands beside every label you make, so that colleagues can tell whose it is. You are asked only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Nothing to label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypothetical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implicit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>The caret is in no piece of the current annotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an annotation first: click it, or press Tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Place</name>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next article of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the previous article of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand this article in and open the next one that is not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to label here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that you looked and nothing in this article belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this article back into work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change title, outlet, date, language and event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which event the chosen articles report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furniture on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selection as not part of the report, or take the mark off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find furniture again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for menus, captions and footers by the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next stretch that is not part of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label the selected words, or the sentence at the caret, and name the speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the selection as a further piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the selected words to what the current annotation quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection is the cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selected words as the cue, such as “said”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection names the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selected words as those that name the speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the piece at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one piece out of the current annotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who speaks in the current annotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the current annotation is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target of the stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say toward whom the stance is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from direct to indirect to mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how far the speaker stands behind the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how sure you are, from 1 to 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on the current annotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag the current annotation to be talked over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the field and go back to the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance −2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker is strongly against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance −1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker is against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker is neutral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance +1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker is in favour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance +2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker is strongly in favour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker is in favour and against at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told what the speaker thinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next annotation or suggestion in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous annotation or suggestion in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List annotations here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all annotations at the caret and pick one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an annotation of the current suggestion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the current suggestion away for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a boundary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one word to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move where the current annotation starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one word to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one word to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move where the current annotation ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one word to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the current annotation. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an empty project or the sample project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the start page. Everything is in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in articles from files or folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New article from clipboard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an article of the copied text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the annotations to CSV, JSON Lines or XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a copy of the project as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where the file is, what is in it and who works in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your name, the language, the theme, the reader and keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program. Everything is in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back your last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what you took back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every step ever made in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selection exactly as it stands in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selection with outlet, title and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in the article that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place that was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous place that was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in all articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the text of every article of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a paragraph or a position in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and label articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all articles of the project as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all annotations of the project as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show speakers, stance scale and topics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List beside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the list of articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel of the annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the fields of the current annotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide speakers and stances beside the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor in the filter of the list that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from the list to the text to the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from the panel to the text to the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the text of the article larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the text of the article smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the text of the article as large as at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change between the light and the dark theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the screen with the window, or go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the register of speakers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the values of the stance scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the tree of topics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New speaker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry to the register of speakers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New topic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a topic to the tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge entries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one entry of the chosen two. Undo parts them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import codebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in speakers, scale and topics from JSON or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export codebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write speakers, scale and topics to JSON or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any action by its name and do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other keys for any action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every label against its text, and the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open backup folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder of the copies that were made for safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder of the log file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the program does and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the keys of all actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the keys that act in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour in three steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn how to label in three steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version, the licence and where files are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotation deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piece added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piece taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source words set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundary moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article details changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furniture changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic added to the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance added to the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook entry changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook entry archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook entry restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;وسم</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;مقال</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Codebook</source>
        <translation>&amp;دليل الترميز</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;أدوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake and could not finish this step. What you labelled before is safe in the project file. The details are in this log file:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>speakers</name>
    <message>
        <source>No speaker yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implicit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>time_left</name>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
