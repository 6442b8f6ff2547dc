# What packaging/run and packaging/test share: Python, system packages, the virtual environment. Sourced by bash.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
venv=$root/.venv
say() { printf '%s\n' "$*" >&2; }
die() {
	say "$*"
	exit 1
}

# ---- system packages ------------------------------------------------------------------------------------------------

wanted_packages() { # LIST...: one wanted package a line, alternatives separated by |
	local list
	for list; do
		sed -e 's/#.*//' -e "s/@python@/${python_version:-}/" -e 's/[[:space:]]//g' -e '/^$/d' "$root/packaging/apt-$list.txt"
	done
}

missing_packages() { # reads wanted packages, prints those of which no alternative is installed
	local installed line name
	installed=" $(dpkg-query -W -f='${db:Status-Abbrev}${Package}\n' 2>/dev/null | sed -n 's/^[hi]i *//p' | tr '\n' ' ')"
	while read -r line; do
		for name in ${line//|/ }; do
			case $installed in *" $name "*) continue 2 ;; esac
		done
		printf '%s\n' "$line"
	done
}

as_root() {
	if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

install_packages() { # PACKAGE...: each may be `a|b`, of which the first known one is taken
	local wanted name chosen=()
	if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
		say "These system packages are missing, and only root may install them (there is no sudo here): ${*//|/ or }
Ask an administrator to run: apt-get install --no-install-recommends ${*%%|*}
Going on without them."
		return
	fi
	say "Installing system packages: ${*//|/ or }"
	export DEBIAN_FRONTEND=noninteractive
	as_root apt-get -qq update >/dev/null </dev/null || say "apt-get update failed; trying with what is known."
	for wanted; do
		for name in ${wanted//|/ }; do
			if apt-cache show "$name" >/dev/null 2>&1; then
				chosen+=("$name")
				continue 2
			fi
		done
		say "This system knows no package ${wanted//|/ or }; going on without."
	done
	[ ${#chosen[@]} = 0 ] ||
		as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install "${chosen[@]}" >/dev/null </dev/null ||
		say "apt-get could not install them (its own words are above); going on without."
}

ensure_packages() { # LIST...: names of packaging/apt-*.txt
	local missing
	if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
		[ -x "$venv/bin/python" ] || say "Not Debian or Ubuntu: install what packaging/apt-*.txt lists by this system's own names."
		return 0
	fi
	mapfile -t missing < <(wanted_packages "$@" | missing_packages)
	[ ${#missing[@]} = 0 ] || install_packages "${missing[@]}"
}

# ---- Python ---------------------------------------------------------------------------------------------------------

version_of() { # PYTHON: prints 3.11, or nothing where it is too old
	"$1" -c 'import sys
if sys.version_info >= (3, 11): print("%d.%d" % sys.version_info[:2])' 2>/dev/null
}

find_python() { # sets python and python_version; fails where there is none
	local name
	for name in ${PYTHON:-} python3 python3.13 python3.12 python3.11 python3.14; do
		if python=$(command -v "$name") && python_version=$(version_of "$python") && [ -n "$python_version" ]; then
			return 0
		fi
	done
	return 1
}

ensure_python() {
	local name
	if find_python; then
		"$python" -c 'import ensurepip, venv' 2>/dev/null && return
		# Debian and Ubuntu keep it in a package of its own.
		ensure_packages_named "python$python_version-venv"
	else
		command -v apt-get >/dev/null || die "Python 3.11 or later is needed, and there is none on PATH (or name one in PYTHON)."
		ensure_packages_named "$(newest_python_package)"
		hash -r
		find_python || die "Python 3.11 or later is needed, and this system offers none. Name one in PYTHON."
	fi
	"$python" -c 'import ensurepip, venv' || die "$python cannot make virtual environments."
}

newest_python_package() { # the system's own Python where it is new enough, else the oldest that will do
	local version
	[ -n "$(ls /var/lib/apt/lists/*Packages* 2>/dev/null)" ] || as_root apt-get -qq update >/dev/null 2>&1
	version=$(apt-cache depends python3 2>/dev/null | sed -n 's/^ *Depends: python\(3\.[0-9]*\)$/\1/p' | head -n 1)
	case $version in
	3.[0-9] | 3.10 | '') version=3.11 ;;
	esac
	echo "python$version-venv"
}

ensure_packages_named() { # PACKAGE...
	local missing
	mapfile -t missing < <(printf '%s\n' "$@" | missing_packages)
	[ ${#missing[@]} = 0 ] || install_packages "${missing[@]}"
}

# ---- the virtual environment ----------------------------------------------------------------------------------------

fingerprint() { # what the installed packages follow from
	{ cat "$root/pyproject.toml"; sed -n 1p "$venv/pyvenv.cfg"; "$venv/bin/python" -V; } 2>/dev/null | sha256sum | cut -c1-16
}

is_installed() { # WHAT: run or test; an environment for tests serves the program as well
	local now stamp
	now=$(fingerprint)
	for stamp in "$venv/.installed-$1" "$venv/.installed-test"; do
		[ "$(cat "$stamp" 2>/dev/null)" = "$now" ] && return
	done
	return 1
}

pip() { "$venv/bin/python" -m pip --quiet --disable-pip-version-check "$@"; }

ensure_venv() { # WHAT: run or test
	if [ -x "$venv/bin/python" ] && [ -n "$(version_of "$venv/bin/python")" ] && is_installed "$1"; then
		return
	fi
	mkdir -p "$root/build"
	exec 8>"$root/build/venv.lock" # a second start waits here for the first
	flock 8
	if ! { [ -x "$venv/bin/python" ] && [ -n "$(version_of "$venv/bin/python")" ]; }; then
		rm -rf "$venv"
		"$python" -m venv "$venv" || die "The virtual environment $venv could not be made."
	fi
	if ! is_installed "$1"; then
		say "Installing Python packages into .venv (once; the next start finds them) …"
		# Groups of dependencies need pip 25.1.
		pip install --upgrade 'pip>=25.1' || die "pip could not be brought up to date. Is the package index reachable?"
		case $1 in
		run) pip install --editable "$root" ;;
		test) (cd "$root" && pip install --editable . --group dev) ;;
		esac || die "The Python packages could not be installed. pip's own words are above."
		fingerprint >"$venv/.installed-$1"
	fi
	flock -u 8
	exec 8>&-
}

ensure_translations() { # Qt reads them compiled
	"$venv/bin/python" "$root/packaging/translations.py" compile || say "The translations could not be compiled; the windows speak English."
}
