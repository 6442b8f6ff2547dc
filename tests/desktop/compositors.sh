# Other desktops than XFCE for desktop-session, which sources this: sway, labwc, GNOME, Plasma, each in a window of its Xvfb,
# so that xdotool clicks and types for real. COMMAND finds that Xvfb in OUTER_DISPLAY; DISPLAY is gone under Wayland.
#
# DESK_SCALE=1       scale of the output (sway alone takes fractions, such as 1.5; labwc takes none)
# DESK_NOTIFY=mako   notification service of sway and labwc: mako | dunst | none

desktop_environ() { # what tells programs where they are
	export LIBGL_ALWAYS_SOFTWARE=1 OUTER_DISPLAY=$DISPLAY
	unset GDK_BACKEND GTK_THEME
	case $DESK_WM in
	sway) export XDG_CURRENT_DESKTOP=sway XDG_SESSION_TYPE=wayland DESKTOP_SESSION=sway ;;
	labwc) export XDG_CURRENT_DESKTOP=labwc:wlroots XDG_SESSION_TYPE=wayland DESKTOP_SESSION=labwc ;;
	gnome) export XDG_CURRENT_DESKTOP=GNOME XDG_SESSION_TYPE=wayland DESKTOP_SESSION=gnome ;;
	plasma*)
		export XDG_CURRENT_DESKTOP=KDE DESKTOP_SESSION=plasma KDE_FULL_SESSION=true KDE_SESSION_VERSION=5
		[ $DESK_WM = plasma ] || export XDG_SESSION_TYPE=wayland
		;;
	esac
}

wayland_only() { # SOCKET: what is started from here on is a Wayland program
	export WAYLAND_DISPLAY=$1
	unset DISPLAY
}

focus_only_window() { # gives the keyboard to the window that fills the screen of Xvfb, which has no window manager
	local window
	window=$(xwininfo -root -children | grep -F " ${DESK_SCREEN%x*}+" | grep -oE '0x[0-9a-f]+' | head -n 1)
	[ -n "$window" ] && xdotool windowfocus "$window"
}

prepare_wlroots() { # WHAT: sway and labwc in a window of Xvfb; waybar shows WHAT and a tray
	mkdir -p "$XDG_CONFIG_HOME"/{waybar,mako}
	cat >"$XDG_CONFIG_HOME/waybar/config" <<-CFG
		{"layer": "top", "position": "bottom", "height": 30, "modules-left": ["$1"],
		 "modules-right": ["tray"], "tray": {"icon-size": 22, "spacing": 6}}
	CFG
	printf 'default-timeout=0\nactions=1\nmax-history=10\n' >"$XDG_CONFIG_HOME/mako/config"
	export WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1 WLR_X11_OUTPUTS=1 WLR_BACKENDS=x11
}

furnish_wlroots() { # SOCKET: starts what stands beside the compositor
	wayland_only "$1"
	if [ "$DESK_TRAY" != none ]; then
		spawn waybar waybar
		await waybar "$spawned" has_property org.kde.StatusNotifierWatcher /StatusNotifierWatcher org.kde.StatusNotifierWatcher IsStatusNotifierHostRegistered
	fi
	case $DESK_NOTIFY in none) ;; *) spawn "$DESK_NOTIFY" "$DESK_NOTIFY" ;; esac
}

start_sway() {
	mkdir -p "$XDG_CONFIG_HOME/sway"
	cat >"$XDG_CONFIG_HOME/sway/config" <<-CFG
		output * mode ${DESK_SCREEN%x*} scale $DESK_SCALE
		output * bg #335577 solid_color
		default_border normal
		xwayland disable
	CFG
	prepare_wlroots sway/workspaces
	# It refuses to be root: then it is somebody else in a namespace of its own, with root's files.
	local as=()
	[ "$(id -u)" != 0 ] || as=(unshare --user --map-user=1000 --map-group=1000)
	spawn sway "${as[@]}" sway -c "$XDG_CONFIG_HOME/sway/config"
	await sway "$spawned" sh -c '[ -S "$XDG_RUNTIME_DIR"/wayland-1 ] && ls "$XDG_RUNTIME_DIR"/sway-ipc.*'
	SWAYSOCK=$(ls "$XDG_RUNTIME_DIR"/sway-ipc.*)
	export SWAYSOCK
	await sway "$spawned" focus_only_window
	furnish_wlroots wayland-1
}

fill_screen() { # for labwc, which takes its size from its window, the only one there
	local window size=${DESK_SCREEN%x*}
	window=$(xwininfo -root -children | grep -E '^ +0x' | grep -oE '0x[0-9a-f]+' | head -n 1)
	[ -n "$window" ] && xdotool windowsize "$window" "${size%x*}" "${size#*x}" && focus_only_window
}

start_labwc() {
	prepare_wlroots wlr/taskbar
	spawn labwc labwc
	await labwc "$spawned" test -S "$XDG_RUNTIME_DIR/wayland-0"
	await labwc "$spawned" fill_screen
	furnish_wlroots wayland-0
}

start_gnome() {
	gsettings set org.gnome.desktop.interface enable-animations false
	gsettings set org.gnome.shell welcome-dialog-last-shown-version 99
	gsettings set org.gnome.desktop.lockdown disable-lock-screen true
	gsettings set org.gnome.desktop.session idle-delay 0
	[ "$DESK_THEME" != dark ] || gsettings set org.gnome.desktop.interface color-scheme prefer-dark
	[ "$DESK_TRAY" = none ] || gsettings set org.gnome.shell enabled-extensions "['ubuntu-appindicators@ubuntu.com']"
	export MUTTER_DEBUG_DUMMY_MODE_SPECS=${DESK_SCREEN%x*} MUTTER_DEBUG_DUMMY_MONITOR_SCALES=$DESK_SCALE
	# Unsafe mode: tests ask the shell where its buttons and windows are.
	spawn gnome-shell gnome-shell --unsafe-mode --nested --wayland --wayland-display=wayland-gnome
	await gnome-shell "$spawned" has_name org.gnome.Shell
	[ "$DESK_TRAY" = none ] || await gnome-shell "$spawned" has_name org.kde.StatusNotifierWatcher
	wayland_only wayland-gnome
	dbus-update-activation-environment WAYLAND_DISPLAY
}

start_plasma() { # x11 | wayland
	local scheme=BreezeLight look=org.kde.breeze.desktop icons=breeze size=${DESK_SCREEN%x*}
	[ "$DESK_THEME" != dark ] || scheme=BreezeDark look=org.kde.breezedark.desktop icons=breeze-dark
	printf '[KDE]\nLookAndFeelPackage=%s\nAnimationDurationFactor=0\n[Icons]\nTheme=%s\n[KScreen]\nScaleFactor=%s\n' \
		$look $icons "$DESK_SCALE" >"$XDG_CONFIG_HOME/kdeglobals"
	printf '[Compositing]\nEnabled=false\n' >"$XDG_CONFIG_HOME/kwinrc"
	export QT_SCREEN_SCALE_FACTORS=
	if [ "$1" = wayland ]; then
		spawn kwin kwin_wayland --x11-display "$DISPLAY" --width "${size%x*}" --height "${size#*x}" \
			--socket wayland-kde --no-lockscreen --no-global-shortcuts
		await kwin "$spawned" test -S "$XDG_RUNTIME_DIR/wayland-kde"
		await kwin "$spawned" focus_only_window
		wayland_only wayland-kde
		export QT_QPA_PLATFORM=wayland
	else
		spawn kwin kwin_x11
		await kwin "$spawned" wm_up
	fi
	dbus-update-activation-environment --all
	spawn kded kded5
	spawn kactivitymanagerd /usr/lib/x86_64-linux-gnu/libexec/kactivitymanagerd
	spawn plasmashell plasmashell
	await plasmashell "$spawned" has_name org.kde.StatusNotifierWatcher
	unset QT_QPA_PLATFORM
	# Writes the colours that Qt programs read.
	plasma-apply-colorscheme BreezeClassic >/dev/null 2>&1
	plasma-apply-colorscheme $scheme >/dev/null 2>&1
}

start_desktop() {
	desktop_environ
	case $DESK_WM in
	sway) start_sway ;;
	labwc) start_labwc ;;
	gnome) start_gnome ;;
	plasma) start_plasma x11 ;;
	plasma-wayland) start_plasma wayland ;;
	esac
	[ "$DESK_NOTIFY" = none ] || await "$DESK_WM" "$spawned" has_name org.freedesktop.Notifications
}
