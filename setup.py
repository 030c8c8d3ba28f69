"""Which folders go into the wheel: the package, and resources and seeds inside of it."""

from setuptools import find_packages, setup

setup(
    packages=[*find_packages(include=["annotator*"]), "annotator.resources", "annotator.seeds"],
    package_dir={"annotator.resources": "resources", "annotator.seeds": "seeds"},
    include_package_data=False,
    package_data={"annotator.resources": ["**/*"], "annotator.seeds": ["**/*"]},
)
