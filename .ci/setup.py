"""Set up what the project needs: system libraries, a virtual environment, its packages.

Run by `make` with any Python from 3.11 on; only the standard library is used. Each step
that is done already is passed over, and one that was cut off is done again.
"""

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
STAMP = ENVIRONMENT / ".ready"

DEBIAN_PACKAGES = (
    "libgl1",
    "libegl1",
    "libxkbcommon0",
    "libdbus-1-3",
    "libfontconfig1",
    "libglib2.0-0",
    "libxcb-cursor0",
    "libxkbcommon-x11-0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "fonts-noto-core",
)
"""What Qt needs offscreen and in a real window, and letters for Latin, Arabic and Persian."""


def main() -> None:
    """Do every step that is not done yet."""
    install_system_libraries()
    python = make_environment()
    run([python, "-m", "pip", "install", *quiet(), "--require-hashes", "-r", str(LOCK)])
    STAMP.touch()


def install_system_libraries() -> None:
    """Install the libraries of Qt that are missing, where that can be done."""
    missing = missing_packages()
    if not missing:
        return
    if os.geteuid() != 0:
        print(f"Qt needs system libraries; as root: apt-get install {' '.join(missing)}")
        return
    print(f"Installing system libraries: {' '.join(missing)}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing]
    if subprocess.run(install, env=environment, stdout=subprocess.DEVNULL).returncode:
        run(["apt-get", "update", "-qq"])
        run(install, env=environment, stdout=subprocess.DEVNULL)


def missing_packages() -> list[str]:
    """Return the Debian packages that are not installed; elsewhere, say what Qt needs."""
    if not sys.platform.startswith("linux"):
        return []
    if shutil.which("dpkg-query") is None or shutil.which("apt-get") is None:
        print("If Qt does not start: install GL, EGL, xkbcommon, dbus, fontconfig and xcb-cursor.")
        return []
    return [package for package in DEBIAN_PACKAGES if not is_installed(package)]


def is_installed(package: str) -> bool:
    """Tell whether a Debian package is there, also under the name of its successor."""
    for name in (package, f"{package}t64"):
        asked = ["dpkg-query", "--show", "--showformat=${db:Status-Status}", name]
        found = subprocess.run(asked, capture_output=True, text=True)
        if found.returncode == 0 and found.stdout == "installed":
            return True
    return False


def make_environment() -> str:
    """Make the virtual environment, again where it is broken, and return its Python."""
    python = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin") / "python"
    check = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    if (
        python.exists()
        and not subprocess.run([python, "-c", check], capture_output=True).returncode
    ):
        return str(python)
    print(f"Making a virtual environment in {ENVIRONMENT.name}", flush=True)
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    try:
        venv.EnvBuilder(with_pip=True).create(ENVIRONMENT)
    except subprocess.CalledProcessError:
        sys.exit("The module venv is missing; on Debian and Ubuntu: apt-get install python3-venv")
    return str(python)


def quiet() -> list[str]:
    """Return what keeps the installer from chatting."""
    return ["--quiet", "--disable-pip-version-check", "--no-input"]


def run(command: list[str], **options: object) -> None:
    """Run a command, and end with its exit code where it fails."""
    print("$ " + " ".join(command[:6]) + (" …" if len(command) > 6 else ""), flush=True)
    code = subprocess.run(command, **options).returncode  # type: ignore[call-overload]
    if code:
        sys.exit(code)


if __name__ == "__main__":
    main()
