"""Set up what the project needs: system libraries, a virtual environment, its packages.

Run by `make` with any Python from 3.11 on; only the standard library is used. What is done
already is passed over, and what was cut off half-way is done again from its beginning.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = ENVIRONMENT / ".ready"
UNFINISHED = "unfinished"
"""What the stamp says until everything is there."""

DEBIAN_PACKAGE_OF = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
"""The libraries that Qt loads and its wheels leave to the system."""

DEBIAN_PACKAGE_OF_FONT = {
    "NotoNaskhArabic*": "fonts-noto-core",
    "NotoColorEmoji*": "fonts-noto-color-emoji",
}
"""Letters for Latin, Arabic and Persian, and emoji."""


def main() -> None:
    """Do every step that is not done yet."""
    wait_for_other_set_ups()
    recipe = hashlib.sha256(LOCK.read_bytes() + Path(__file__).read_bytes()).hexdigest()
    if stamp() == recipe and environment_works():
        return
    install_system_libraries()
    if stamp() == UNFINISHED or not environment_works():
        make_environment()
    STAMP.write_text(UNFINISHED)
    install_packages()
    if not missing(DEBIAN_PACKAGE_OF, has_library):
        STAMP.write_text(recipe)


def wait_for_other_set_ups() -> None:
    """Let one `make` at a time set up this checkout; the next one finds it done."""
    if sys.platform != "win32":
        import fcntl

        fcntl.flock(os.open(ROOT, os.O_RDONLY), fcntl.LOCK_EX)


def stamp() -> str:
    """Return what the last set-up left: its recipe, `UNFINISHED`, or nothing."""
    return STAMP.read_text() if STAMP.exists() else ""


def environment_works() -> bool:
    """Tell whether the environment has a Python that runs and finds its packages."""
    check = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    return PYTHON.exists() and run([str(PYTHON), "-I", "-c", check], quiet=True)


def make_environment() -> None:
    """Make the virtual environment anew."""
    say(f"Making a virtual environment in {ENVIRONMENT.name}")
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    ENVIRONMENT.mkdir()
    STAMP.write_text(UNFINISHED)
    try:
        venv.EnvBuilder(with_pip=True, symlinks=os.name != "nt").create(ENVIRONMENT)
    except (subprocess.CalledProcessError, ImportError):
        sys.exit(
            "The module venv is incomplete; on Debian and Ubuntu: apt-get install python3-venv"
        )


def install_packages() -> None:
    """Install what the lock names, each file checked against its hash."""
    say(f"Installing the packages of {LOCK.name} (the first time, this downloads some 200 MB)")
    pip = [str(PYTHON), "-I", "-m", "pip", "--disable-pip-version-check", "--no-input"]
    if not run([*pip, "install", "--quiet", "--require-hashes", "-r", str(LOCK)]):
        sys.exit(
            "The packages could not be installed; the reason stands above. `make` tries again."
        )


def install_system_libraries() -> None:
    """Install the libraries and fonts of Qt that are missing, or say which they are."""
    if not sys.platform.startswith("linux"):
        return
    packages = missing(DEBIAN_PACKAGE_OF, has_library) + missing(DEBIAN_PACKAGE_OF_FONT, has_font)
    if not packages:
        return
    if shutil.which("apt-get") is None:
        say(f"Qt needs what Debian calls {' '.join(packages)}; install it the way of this system.")
    elif os.geteuid() != 0:
        say(f"Qt needs system libraries: sudo apt-get install {' '.join(packages)}")
    else:
        say(f"Installing system libraries: {' '.join(packages)}")
        apt_install(packages)


def missing(package_of: dict[str, str], is_there: Callable[[str], bool]) -> list[str]:
    """Return the Debian packages of those libraries or fonts that are not there."""
    return [package for name, package in package_of.items() if not is_there(name)]


def has_library(name: str) -> bool:
    """Tell whether the system can load a library."""
    if not sys.platform.startswith("linux"):
        return True
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def has_font(pattern: str) -> bool:
    """Tell whether a font of such a name is installed for everybody."""
    return any(Path("/usr/share/fonts").rglob(pattern))


def apt_install(packages: list[str]) -> None:
    """Install Debian packages, with fresh lists where the ones at hand do not do."""
    apt = ["apt-get", "-qq", "-o", "Acquire::Retries=3", "-o", "DPkg::Lock::Timeout=120"]
    install = [*apt, "install", "-y", "--no-install-recommends", *packages]
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    if run(install, quiet=True):
        return
    run([*apt, "update"])
    if not run(install):
        say(f"They could not be installed; try: apt-get install {' '.join(packages)}")


def run(command: list[str], quiet: bool = False) -> bool:
    """Run a command and tell whether it did what it should."""
    sink = subprocess.DEVNULL if quiet else None
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=sink, stderr=sink)
    return done.returncode == 0


def say(sentence: str) -> None:
    """Tell the reader of the terminal what happens."""
    print(sentence, flush=True)


if __name__ == "__main__":
    main()
