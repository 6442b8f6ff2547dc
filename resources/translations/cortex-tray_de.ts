<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>About Cortex Crash Tray</source>
            <translation>Über Cortex Crash Tray</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>C&amp;lose</source>
            <translation>Sch&amp;ließen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>License</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>System</source>
            <translation>System</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>%n report(s) marked as seen.</source>
            <translation>
                <numerusform>%n Bericht als gesehen markiert.</numerusform>
                <numerusform>%n Berichte als gesehen markiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>%n report(s) removed from the list.</source>
            <translation>
                <numerusform>%n Bericht aus der Liste entfernt.</numerusform>
                <numerusform>%n Berichte aus der Liste entfernt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>%n report(s) will not be sent.</source>
            <translation>
                <numerusform>%n Bericht wird nicht gesendet.</numerusform>
                <numerusform>%n Berichte werden nicht gesendet.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>All reports marked as seen.</source>
            <translation>Alle Berichte als gesehen markiert.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Copied as Markdown. Names and secrets are hidden.</source>
            <translation>Als Markdown kopiert. Namen und Geheimnisse sind verborgen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_copies.py" />
            <source>Copied. Names and secrets are hidden.</source>
            <translation>Kopiert. Namen und Geheimnisse sind verborgen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_copies.py" />
            <source>Copied: {id}</source>
            <translation>Kopiert: {id}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/announcements.py" />
            <source>Cortex was started: {command}</source>
            <translation>Cortex wurde gestartet: {command}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Declining reports</source>
            <translation>Berichte werden abgelehnt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Marking reports as seen</source>
            <translation>Berichte werden als gesehen markiert</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Removing reports</source>
            <translation>Berichte werden entfernt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_copies.py" />
            <source>The record was copied as stored.</source>
            <translation>Der Datensatz wurde unverändert kopiert.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Undoing</source>
            <translation>Wird rückgängig gemacht</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Undone for %n report(s).</source>
            <translation>
                <numerusform>Für %n Bericht rückgängig gemacht.</numerusform>
                <numerusform>Für %n Berichte rückgängig gemacht.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>What was sent stays at its destination.</source>
            <translation>Was gesendet wurde, bleibt am Ziel.</translation>
        </message>
    </context>
    <context>
        <name>Advice</name>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>Known issue: {title}</source>
            <translation>Bekanntes Problem: {title}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>Nothing is known yet about what to try.</source>
            <translation>Dazu ist noch kein Lösungsvorschlag bekannt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>Open settings folder</source>
            <translation>Einstellungsordner öffnen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>Open the issue</source>
            <translation>Problemseite öffnen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>Open the link</source>
            <translation>Link öffnen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>Remove the link</source>
            <translation>Verknüpfung entfernen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>What to try</source>
            <translation>Was Sie versuchen können</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <location filename="../../tray_app/ui/application.py" />
            <source>This desktop has no tray. Start the program again to see this window.</source>
            <translation>Diese Arbeitsumgebung hat keinen Infobereich. Starten Sie das Programm erneut, um dieses Fenster zu sehen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/application.py" />
            <source>This desktop has no tray. The program ends with this window; start it again to come back.</source>
            <translation>Diese Arbeitsumgebung hat keinen Infobereich. Das Programm endet mit diesem Fenster; starten Sie es erneut, um zurückzukehren.</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>I have read this</source>
            <translation>Gelesen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>Show &amp;all…</source>
            <translation>&amp;Alle anzeigen…</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>&amp;Copy row</source>
            <translation>&amp;Zeile kopieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>&amp;Don't send</source>
            <translation>&amp;Nicht senden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>&amp;Send…</source>
            <translation>&amp;Senden…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>Cop&amp;y ID {id}</source>
            <translation>I&amp;D {id} kopieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>Copy &amp;raw record</source>
            <translation>&amp;Rohdaten kopieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>Copy as &amp;Markdown</source>
            <translation>Als &amp;Markdown kopieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/link_dialog.py" />
            <source>Lin&amp;k to a known issue…</source>
            <translation>Mit &amp;bekanntem Problem verknüpfen…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>M&amp;ute</source>
            <translation>St&amp;ummschalten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>Mark as see&amp;n</source>
            <translation>Als &amp;gesehen markieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>Remove from &amp;list</source>
            <translation>Aus &amp;Liste entfernen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>Report an &amp;issue…</source>
            <translation>&amp;Problem melden…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>S&amp;tart Cortex</source>
            <translation>Cor&amp;tex starten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>Sho&amp;w {count} similar</source>
            <translation>{count} ä&amp;hnliche anzeigen</translation>
        </message>
    </context>
    <context>
        <name>Consent</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>%n already delivered are skipped</source>
            <translation>
                <numerusform>%n bereits zugestellter wird übersprungen</numerusform>
                <numerusform>%n bereits zugestellte werden übersprungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>%n equal line(s)</source>
            <translation>
                <numerusform>%n gleiche Zeile</numerusform>
                <numerusform>%n gleiche Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>%n line(s) changed</source>
            <translation>
                <numerusform>%n Zeile geändert</numerusform>
                <numerusform>%n Zeilen geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>%n line(s) removed</source>
            <translation>
                <numerusform>%n Zeile entfernt</numerusform>
                <numerusform>%n Zeilen entfernt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>%n name(s) or path(s) hidden</source>
            <translation>
                <numerusform>%n Name oder Pfad verborgen</numerusform>
                <numerusform>%n Namen oder Pfade verborgen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>%n name(s), path(s) or secret(s) hidden</source>
            <translation>
                <numerusform>%n Name, Pfad oder Geheimnis verborgen</numerusform>
                <numerusform>%n Namen, Pfade oder Geheimnisse verborgen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n Bericht</numerusform>
                <numerusform>%n Berichte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>%n report(s) delivered</source>
            <translation>
                <numerusform>%n Bericht zugestellt</numerusform>
                <numerusform>%n Berichte zugestellt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/foot.py" />
            <source>&amp;Cancel sending</source>
            <translation>Senden &amp;abbrechen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/other_pages.py" />
            <source>&amp;Copy for an issue</source>
            <translation>Zum Melden &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/other_pages.py" />
            <source>&amp;Destination address</source>
            <translation>&amp;Zieladresse</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/foot.py" />
            <source>&amp;Don't send</source>
            <translation>&amp;Nicht senden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>&amp;Edit…</source>
            <translation>&amp;Bearbeiten…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>&amp;Format for reading</source>
            <translation>Zum Lesen &amp;formatieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/other_pages.py" />
            <source>&amp;Open settings</source>
            <translation>Einstellun&amp;gen öffnen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/foot.py" />
            <source>&amp;Send</source>
            <translation>&amp;Senden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/foot.py" />
            <source>&amp;Send again</source>
            <translation>Erneut &amp;senden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/foot.py" />
            <source>&amp;Try again</source>
            <translation>&amp;Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/foot.py" />
            <source>&amp;Use this address</source>
            <translation>Diese Adresse &amp;verwenden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>&amp;Use this text</source>
            <translation>&amp;Diesen Text verwenden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/question_page.py" />
            <source>&amp;What were you doing?</source>
            <translation>&amp;Was haben Sie gerade getan?</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/question_page.py" />
            <source>(optional)</source>
            <translation>(optional)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>A Cortex program</source>
            <translation>Ein Cortex-Programm</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>All of them are delivered already. To send one again, open it alone.</source>
            <translation>Alle sind bereits zugestellt. Um einen davon erneut zu senden, öffnen Sie ihn einzeln.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>Always hide this &amp;word</source>
            <translation>&amp;Wort immer verbergen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/other_pages.py" />
            <source>C&amp;hange address…</source>
            <translation>Adresse än&amp;dern…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>C&amp;hanges from original</source>
            <translation>Abweichungen vom &amp;Original</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/details_dialog.py" />
            <source>C&amp;lose</source>
            <translation>Sch&amp;ließen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/parts_page.py" />
            <source>Clear anything you don't want to send. ⚠ may contain personal information.</source>
            <translation>Entfernen Sie den Haken bei allem, was Sie nicht senden möchten. ⚠ kann Persönliches enthalten.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/hidden_list.py" />
            <source>Clear what need not be hidden.</source>
            <translation>Entfernen Sie den Haken bei dem, was nicht verborgen werden muss.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>Computer</source>
            <translation>Computer</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>Cop&amp;y SHA-256</source>
            <translation>S&amp;HA-256 kopieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>Cortex</source>
            <translation>Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/hidden_list.py" />
            <source>Count</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>Crash</source>
            <translation>Absturz</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/question_page.py" />
            <source>De&amp;tails…</source>
            <translation>De&amp;tails…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/ask_to_decline.py" />
            <source>Decline %n report(s)?</source>
            <translation>
                <numerusform>%n Bericht ablehnen?</numerusform>
                <numerusform>%n Berichte ablehnen?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>Delivered to {host}</source>
            <translation>An {host} zugestellt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>Delivered {when}. Send again?</source>
            <translation>Zugestellt {when}. Erneut senden?</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/details_dialog.py" />
            <source>Destination</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/details_dialog.py" />
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/ask_to_decline.py" />
            <source>Don't send?</source>
            <translation>Nicht senden?</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Edit the text</source>
            <translation>Text bearbeiten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/details_dialog.py" />
            <source>Exact data</source>
            <translation>Exakte Daten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>Here and in every later report</source>
            <translation>Hier und in jedem späteren Bericht</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>Hi&amp;de this</source>
            <translation>&amp;Dies verbergen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/details_dialog.py" />
            <source>Hidden</source>
            <translation>Verborgen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/question_page.py" />
            <source>Include my e-&amp;mail address</source>
            <translation>Meine E-&amp;Mail-Adresse mitsenden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/details_dialog.py" />
            <source>Included</source>
            <translation>Enthalten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/parts_page.py" />
            <source>Included in this report</source>
            <translation>In diesem Bericht enthalten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/hidden_list.py" />
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>Names, paths and secrets are hidden</source>
            <translation>Namen, Pfade und Geheimnisse sind verborgen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>No destination is set up, so nothing can be sent yet.</source>
            <translation>Es ist kein Ziel eingerichtet, daher kann noch nichts gesendet werden.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>No personal data found</source>
            <translation>Keine persönlichen Daten gefunden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/hidden_list.py" />
            <source>No personal data found. Select text under Exact data to hide it.</source>
            <translation>Keine persönlichen Daten gefunden. Markieren Sie Text unter „Exakte Daten“, um ihn zu verbergen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/foot.py" />
            <source>Not &amp;now</source>
            <translation>Nicht &amp;jetzt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>Not delivered yet</source>
            <translation>Noch nicht zugestellt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/parts_page.py" />
            <source>Not sent unless you allow it: its purpose isn't declared.</source>
            <translation>Wird nur mit Ihrer Erlaubnis gesendet: Der Zweck ist nicht angegeben.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>Nothing is selected to be sent.</source>
            <translation>Es ist nichts zum Senden ausgewählt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>One already delivered is skipped</source>
            <translation>Ein bereits zugestellter wird übersprungen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>Only the beginning: the rest is too long.</source>
            <translation>Nur der Anfang: Der Rest ist zu lang.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/details_dialog.py" />
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>Retrying {when}.</source>
            <translation>Neuer Versuch {when}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/other_pages.py" />
            <source>S&amp;ave…</source>
            <translation>S&amp;peichern…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Saved as {file}</source>
            <translation>Gespeichert als {file}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>Select a word in the text first</source>
            <translation>Markieren Sie zuerst ein Wort im Text</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/question_page.py" />
            <source>Send &amp;future reports automatically</source>
            <translation>Kün&amp;ftige Berichte automatisch senden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Send these crash reports?</source>
            <translation>Diese Absturzberichte senden?</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Send this crash report?</source>
            <translation>Diesen Absturzbericht senden?</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Sending was cancelled. What had arrived stays there.</source>
            <translation>Das Senden wurde abgebrochen. Was schon angekommen war, bleibt dort.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Sending…</source>
            <translation>Wird gesendet…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>Sent as protobuf, shown as JSON. Size and hash are the protobuf’s.</source>
            <translation>Als Protobuf gesendet, als JSON gezeigt. Größe und Prüfsumme gelten für Protobuf.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/hidden_list.py" />
            <source>Sent instead</source>
            <translation>Stattdessen gesendet</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/foot.py" />
            <source>Set &amp;up sending…</source>
            <translation>Senden einri&amp;chten…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/parts_page.py" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>The Cortex command line</source>
            <translation>Die Cortex-Befehlszeile</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>The Cortex engine</source>
            <translation>Die Cortex-Engine</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>The Cortex server</source>
            <translation>Der Cortex-Server</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>The report on this computer stays as it is; what is sent says that it was edited. &lt;user&gt; and the like stand for what is hidden. What you type is searched too.</source>
            <translation>Der Bericht auf diesem Computer bleibt unverändert; im gesendeten steht, dass er bearbeitet wurde. Platzhalter wie &lt;user&gt; stehen für Verborgenes. Auch Ihre Eingaben werden durchsucht.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/ask_to_decline.py" />
            <source>They are not sent. You can undo this.</source>
            <translation>Sie werden nicht gesendet. Das lässt sich rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>This is a test</source>
            <translation>Dies ist ein Test</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/details_dialog.py" />
            <source>This report has no text that could be edited.</source>
            <translation>Dieser Bericht enthält keinen Text, der sich bearbeiten ließe.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>To {host}</source>
            <translation>An {host}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Too long to be edited here; you can leave out the whole part</source>
            <translation>Zu lang, um hier bearbeitet zu werden; Sie können den ganzen Teil weglassen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>Too long, so it was cut. The text says where.</source>
            <translation>Zu lang und daher gekürzt. Die Stelle ist im Text gekennzeichnet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>Very long lines are folded here on the screen.</source>
            <translation>Sehr lange Zeilen sind hier auf dem Bildschirm umbrochen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/question_page.py" />
            <source>Whoever runs {host} can read this.</source>
            <translation>Wer {host} betreibt, kann dies lesen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>You</source>
            <translation>Von Ihnen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>You edited: {parts}. The record says so.</source>
            <translation>Von Ihnen bearbeitet: {parts}. So steht es auch im Datensatz.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>You may close this; sending goes on in the background.</source>
            <translation>Sie können dies schließen; das Senden geht im Hintergrund weiter.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>about {size}</source>
            <translation>etwa {size}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>hardware</source>
            <translation>Hardware</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>stack</source>
            <translation>Stacktrace</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>{host} (OpenTelemetry Collector)</source>
            <translation>{host} (OpenTelemetry Collector)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>{host} (the maker of Cortex)</source>
            <translation>{host} (Hersteller von Cortex)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/parts_page.py" />
            <source>{part} (edited)</source>
            <translation>{part} (bearbeitet)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/parts_page.py" />
            <source>{part} (not declared)</source>
            <translation>{part} (Zweck nicht angegeben)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>{reports} in %n group(s)</source>
            <translation>
                <numerusform>{reports} in %n Gruppe</numerusform>
                <numerusform>{reports} in %n Gruppen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>{size} ({bytes} bytes), SHA-256:</source>
            <translation>{size} ({bytes} Bytes), SHA-256:</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/reports_page.py" />
            <source>{what} (already delivered)</source>
            <translation>{what} (bereits zugestellt)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>{who} crashed</source>
            <translation>{who} ist abgestürzt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>{who} stopped responding</source>
            <translation>{who} reagierte nicht mehr</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>− only in the original (%n line(s)), + only in what is sent ({sent})</source>
            <translation>
                <numerusform>− nur im Original (%n Zeile), + nur im Gesendeten ({sent})</numerusform>
                <numerusform>− nur im Original (%n Zeilen), + nur im Gesendeten ({sent})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>␦ stands for a character that cannot be seen.</source>
            <translation>␦ steht für ein nicht sichtbares Zeichen.</translation>
        </message>
    </context>
    <context>
        <name>Delivery</name>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Attempts</source>
            <translation>Versuche</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Cancel sending</source>
            <translation>Senden abbrechen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Copy receipt</source>
            <translation>Beleg kopieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Destination</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Exact data</source>
            <translation>Exakte Daten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Look it up</source>
            <translation>Nachschlagen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Open its page</source>
            <translation>Seite öffnen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Save data…</source>
            <translation>Daten speichern…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Seconds</source>
            <translation>Sekunden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Server’s answer</source>
            <translation>Antwort des Servers</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>Detail</name>
        <message>
            <location filename="../../tray_app/ui/detail/facts_view.py" />
            <source>Breaks the published format</source>
            <translation>Weicht vom veröffentlichten Format ab</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/pages.py" />
            <source>Delivery</source>
            <translation>Zustellung</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>E&amp;xplain with a local model</source>
            <translation>Mit lo&amp;kalem Modell erklären</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/facts_view.py" />
            <source>Its bytes</source>
            <translation>Bytes</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/action_row.py" />
            <source>M&amp;ore</source>
            <translation>M&amp;ehr</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/facts_view.py" />
            <source>Noticed while reading</source>
            <translation>Beim Lesen aufgefallen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/facts_view.py" />
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/pages.py" />
            <source>Raw OTLP</source>
            <translation>OTLP-Rohdaten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Reading the report…</source>
            <translation>Der Bericht wird gelesen…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Select a report.</source>
            <translation>Wählen Sie einen Bericht aus.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/pages.py" />
            <source>Stack</source>
            <translation>Stacktrace</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/facts_view.py" />
            <source>What happened</source>
            <translation>Was passiert ist</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>%n damaged or missing record(s) left out.</source>
            <translation>
                <numerusform>%n beschädigter oder fehlender Eintrag ausgelassen.</numerusform>
                <numerusform>%n beschädigte oder fehlende Einträge ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>%n report(s) written to {file}</source>
            <translation>
                <numerusform>%n Bericht nach {file} geschrieben</numerusform>
                <numerusform>%n Berichte nach {file} geschrieben</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Export reports</source>
            <translation>Berichte exportieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>OTLP JSON lines, redacted (*.jsonl)</source>
            <translation>OTLP-JSON-Zeilen, geschwärzt (*.jsonl)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Table for a spreadsheet (*.csv)</source>
            <translation>Tabelle für eine Tabellenkalkulation (*.csv)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Writing {file}</source>
            <translation>{file} wird geschrieben</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>AI model</source>
            <translation>KI-Modell</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>About the report: counts, times, what was cut or edited</source>
            <translation>Zum Bericht: Anzahlen, Zeiten, was gekürzt oder bearbeitet wurde</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Error message and stack, redacted</source>
            <translation>Fehlermeldung und Stacktrace, geschwärzt</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Hardware</source>
            <translation>Hardware</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>How it failed</source>
            <translation>Wie es fehlschlug</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Operating system</source>
            <translation>Betriebssystem</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Recognizes duplicates and similar crashes</source>
            <translation>Zum Erkennen doppelter Berichte und ähnlicher Abstürze</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The request that failed</source>
            <translation>Die fehlgeschlagene Anfrage</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What Cortex was doing, redacted</source>
            <translation>Was Cortex gerade tat, geschwärzt</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What you write, as you write it</source>
            <translation>Was Sie schreiben, unverändert</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Which part of Cortex, in which version</source>
            <translation>Komponente und Version von Cortex</translation>
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>&amp;Advice</source>
            <translation>&amp;Ursache</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>&amp;Component</source>
            <translation>&amp;Komponente</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>&amp;Groups</source>
            <translation>&amp;Gruppen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>&amp;Reports</source>
            <translation>&amp;Berichte</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>&amp;State</source>
            <translation>&amp;Status</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>&amp;Time</source>
            <translation>&amp;Zeit</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/empty_page.py" />
            <source>C&amp;lear filters</source>
            <translation>Filter z&amp;urücksetzen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>F&amp;ilter</source>
            <translation>F&amp;ilter</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Search reports</source>
            <translation>Berichte durchsuchen</translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message>
            <location filename="../../tray_app/ui/widgets/text_view.py" />
            <source>Close the find bar</source>
            <translation>Suchleiste schließen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/text_view.py" />
            <source>Find in this text</source>
            <translation>In diesem Text suchen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/text_view.py" />
            <source>Find next</source>
            <translation>Weitersuchen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/text_view.py" />
            <source>Find previous</source>
            <translation>Rückwärts suchen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/text_view.py" />
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
    </context>
    <context>
        <name>Gpu</name>
        <message>
            <location filename="../../tray_app/ui/detail/facts_view.py" />
            <source>{amount}, shared with the computer</source>
            <translation>{amount}, mit dem Arbeitsspeicher geteilt</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/row_words.py" />
            <source>%n in the last 30 days</source>
            <translation>
                <numerusform>%n in den letzten 30 Tagen</numerusform>
                <numerusform>%n in den letzten 30 Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/row_words.py" />
            <source>%n more, no longer kept one by one</source>
            <translation>
                <numerusform>%n weiterer, nicht mehr einzeln aufbewahrt</numerusform>
                <numerusform>%n weitere, nicht mehr einzeln aufbewahrt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/breadcrumb.py" />
            <source>All groups</source>
            <translation>Alle Gruppen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/breadcrumb.py" />
            <source>All reports</source>
            <translation>Alle Berichte</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/breadcrumb.py" />
            <source>Back (Esc or Left)</source>
            <translation>Zurück (Esc oder Pfeil links)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/row_words.py" />
            <source>Collapsed. Right shows its %n report(s).</source>
            <translation>
                <numerusform>Eingeklappt. Pfeil rechts zeigt ihren %n Bericht.</numerusform>
                <numerusform>Eingeklappt. Pfeil rechts zeigt ihre %n Berichte.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/row_words.py" />
            <source>First seen: {time}</source>
            <translation>Zuerst gesehen: {time}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/row_words.py" />
            <source>Last seen: {time}</source>
            <translation>Zuletzt gesehen: {time}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/breadcrumb.py" />
            <source>One crash group</source>
            <translation>Eine Absturzgruppe</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/breadcrumb.py" />
            <source>Opened: {what}</source>
            <translation>Geöffnet: {what}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/breadcrumb.py" />
            <source>{what} – %n report(s)</source>
            <translation>
                <numerusform>{what} – %n Bericht</numerusform>
                <numerusform>{what} – %n Berichte</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <location filename="../../tray_app/ui/help/help.py" />
            <source>&amp;Next</source>
            <translation>&amp;Weitersuchen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/help.py" />
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/help.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
    </context>
    <context>
        <name>Issue</name>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>&amp;Description</source>
            <translation>&amp;Beschreibung</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>&amp;Open in the browser</source>
            <translation>Im Browser ö&amp;ffnen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>&amp;Title</source>
            <translation>&amp;Titel</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>Everybody can read an issue: check the text. Your browser opens {host}; nothing is published before you do it there.</source>
            <translation>Eine Problemmeldung kann jeder lesen: Prüfen Sie den Text. Ihr Browser öffnet {host}; veröffentlicht wird erst, was Sie dort abschicken.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>Too long for a link: its end is left out there. Copy has it all.</source>
            <translation>Zu lang für einen Link: Dort fehlt das Ende. „Kopieren“ nimmt alles mit.</translation>
        </message>
    </context>
    <context>
        <name>Known</name>
        <message>
            <location filename="../../tray_app/ui/issue/link_dialog.py" />
            <source>&amp;Address of the issue</source>
            <translation>&amp;Adresse der Problemseite</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/link_dialog.py" />
            <source>&amp;Fixed in version (optional)</source>
            <translation>&amp;Behoben in Version (optional)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>&amp;Link</source>
            <translation>&amp;Verknüpfen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_links.py" />
            <source>Linked: {url}</source>
            <translation>Verknüpft: {url}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/basics.py" />
            <source>No browser could be opened. The address was copied.</source>
            <translation>Es konnte kein Browser geöffnet werden. Die Adresse wurde kopiert.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_links.py" />
            <source>The link was removed.</source>
            <translation>Die Verknüpfung wurde entfernt.</translation>
        </message>
    </context>
    <context>
        <name>List</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/report_list.py" />
            <source>%n report(s) selected</source>
            <translation>
                <numerusform>%n Bericht ausgewählt</numerusform>
                <numerusform>%n Berichte ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>An error without a message</source>
            <translation>Fehler ohne Meldung</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/empty_page.py" />
            <source>Choose &amp;folder…</source>
            <translation>&amp;Ordner auswählen…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Choose folder…</source>
            <translation>Ordner auswählen…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/report_list.py" />
            <source>Crash report list</source>
            <translation>Liste der Absturzberichte</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message numerus="yes">
            <location filename="../../tray_app/services/announcer.py" />
            <source>%n new crash(es)</source>
            <translation>
                <numerusform>%n neuer Absturz</numerusform>
                <numerusform>%n neue Abstürze</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>%n repeat(s) counted, not kept.</source>
            <translation>
                <numerusform>%n Wiederholung wurde gezählt, aber nicht aufbewahrt.</numerusform>
                <numerusform>%n Wiederholungen wurden gezählt, aber nicht aufbewahrt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>%n time(s) since {date}</source>
            <translation>
                <numerusform>%n-mal seit {date}</numerusform>
                <numerusform>%n-mal seit {date}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/services/outbox.py" />
            <source>1 report needs your attention. {why}</source>
            <translation>1 Bericht erfordert Ihre Aufmerksamkeit. {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>A crash made on purpose. Nothing is wrong.</source>
            <translation>Ein absichtlicher Absturz. Es ist alles in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_copies.py" />
            <source>A damaged record cannot be copied as Markdown</source>
            <translation>Ein beschädigter Datensatz kann nicht als Markdown kopiert werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/drafting.py" />
            <source>A damaged record cannot be sent</source>
            <translation>Ein beschädigter Datensatz kann nicht gesendet werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_state.py" />
            <source>A damaged record is never sent.</source>
            <translation>Ein beschädigter Datensatz wird nie gesendet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>A name or password does not belong in the address.</source>
            <translation>Name oder Passwort gehören nicht in die Adresse.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>A notification was shown</source>
            <translation>Eine Benachrichtigung wurde angezeigt</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>A web page answered instead of a collector, such as the log-in page of this network</source>
            <translation>Statt eines Collectors hat eine Webseite geantwortet, etwa die Anmeldeseite dieses Netzes</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Actions apply to all {n}. Showing the last selected.</source>
            <translation>
                <numerusform>Aktionen gelten für alle {n}. Gezeigt wird der zuletzt ausgewählte.</numerusform>
                <numerusform>Aktionen gelten für alle {n}. Gezeigt wird der zuletzt ausgewählte.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Additional fields</source>
            <translation>Weitere Felder</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>All components</source>
            <translation>Alle Komponenten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>All states</source>
            <translation>Alle Status</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Always send</source>
            <translation>Immer senden</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>An address has no spaces in it.</source>
            <translation>Eine Adresse enthält keine Leerzeichen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/erase.py" />
            <source>Another program is writing to it. Try again in a moment.</source>
            <translation>Ein anderes Programm schreibt hinein. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Any advice</source>
            <translation>Alle Ursachen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Any time</source>
            <translation>Beliebige Zeit</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Applies when the program starts again.</source>
            <translation>Gilt ab dem nächsten Programmstart.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_state.py" />
            <source>Approved {when}; {size}; SHA-256 {hash}</source>
            <translation>Zugestimmt {when}; {size}; SHA-256 {hash}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Architecture</source>
            <translation>Architektur</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Ask</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_state.py" />
            <source>Asking a model on this computer…</source>
            <translation>Ein Modell auf diesem Computer wird gefragt…</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Automatic sending limit</source>
            <translation>Limit für automatisches Senden</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Back after %n day(s)</source>
            <translation>
                <numerusform>Wieder da nach %n Tag</numerusform>
                <numerusform>Wieder da nach %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>Begin the address with https:// or http://.</source>
            <translation>Beginnen Sie die Adresse mit https:// oder http://.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>Begin the address with https://.</source>
            <translation>Beginnen Sie die Adresse mit https://.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Capture</source>
            <translation>Erfassung</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/database.py" />
            <source>Check that {folder} can be written and has space left.</source>
            <translation>Prüfen Sie, ob {folder} beschreibbar ist und Platz hat.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Chosen advice</source>
            <translation>Gewählte Ursachen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Chosen components</source>
            <translation>Gewählte Komponenten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Chosen states</source>
            <translation>Gewählte Status</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Chosen time</source>
            <translation>Gewählte Zeit</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Client certificate</source>
            <translation>Client-Zertifikat</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Client key</source>
            <translation>Client-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Collect crash reports</source>
            <translation>Absturzberichte sammeln</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Command line</source>
            <translation>Befehlszeile</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Component</source>
            <translation>Komponente</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Compression</source>
            <translation>Komprimierung</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Connected. Test record accepted, with a warning: {words}</source>
            <translation>Verbunden. Testdatensatz angenommen, mit einer Warnung: {words}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Connected. Test record accepted.</source>
            <translation>Verbunden. Testdatensatz angenommen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Connected. Test record not accepted: {words}</source>
            <translation>Verbunden. Testdatensatz nicht angenommen: {words}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex</source>
            <translation>Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex answered again after it had hung. This is no crash.</source>
            <translation>Cortex reagiert nach einem Hänger wieder. Dies ist kein Absturz.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>Cortex crashed</source>
            <translation>Cortex ist abgestürzt</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/cortex_program.py" />
            <source>Cortex did not start: `{command}` ended at once ({end})</source>
            <translation>Cortex ist nicht gestartet: `{command}` endete sofort ({end})</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Cortex has written no reports here yet</source>
            <translation>Cortex hat hier noch keine Berichte geschrieben</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/erase.py" />
            <source>Cortex is running. Quit Cortex first.</source>
            <translation>Cortex läuft. Beenden Sie zuerst Cortex.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/commands_state.py" />
            <source>Cortex is starting…</source>
            <translation>Cortex wird gestartet…</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Cortex itself marked this as sent. That proves nothing: it does so before it has an answer.</source>
            <translation>Cortex selbst hat dies als gesendet markiert. Das beweist nichts, denn das geschieht schon vor einer Antwort.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>Cortex keeps crashing: {count} times in the last hour</source>
            <translation>Cortex stürzt immer wieder ab: {count}-mal in der letzten Stunde</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Cortex telemetry server</source>
            <translation>Telemetrieserver von Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/state.py" />
            <source>Cortex was not found</source>
            <translation>Cortex wurde nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/cortex_program.py" />
            <source>Cortex was not found on PATH</source>
            <translation>Cortex wurde im PATH nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/commands_state.py" />
            <source>Cortex was not found on PATH.</source>
            <translation>Cortex wurde im PATH nicht gefunden.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex writes the version of Node.js here</source>
            <translation>Cortex schreibt hier die Version von Node.js</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex {version}</source>
            <translation>Cortex {version}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Cortex's data folder</source>
            <translation>Datenordner von Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/discovery.py" />
            <source>Cortex's data folder was not found: {path} ({reason}). If Cortex keeps its data elsewhere, name that folder in the settings or with --data-dir.</source>
            <translation>Der Datenordner von Cortex wurde nicht gefunden: {path} ({reason}). Liegen die Daten von Cortex anderswo, geben Sie diesen Ordner in den Einstellungen oder mit --data-dir an.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Count</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Crash reporting is off</source>
            <translation>Absturzberichte sind ausgeschaltet</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/state.py" />
            <source>Crash reporting works.</source>
            <translation>Absturzberichte funktionieren.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Crash reports</source>
            <translation>Absturzberichte</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/delivery_alert.py" />
            <source>Crash reports could not be sent for a day</source>
            <translation>Seit einem Tag konnten keine Absturzberichte gesendet werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/state.py" />
            <source>Crashes of Cortex in {folder} appear here.</source>
            <translation>Abstürze von Cortex in {folder} erscheinen hier.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Damaged</source>
            <translation>Beschädigt</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Declined</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Delivered</source>
            <translation>Zugestellt</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Delivered with a warning</source>
            <translation>Zugestellt mit einer Warnung</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Delivery</source>
            <translation>Zustellung</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Destination</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Destination address</source>
            <translation>Zieladresse</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Endpoint</source>
            <translation>Endpunkt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Engine</source>
            <translation>Engine</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/state.py" />
            <source>Enter an address, or keep reports on this computer.</source>
            <translation>Geben Sie eine Adresse ein oder behalten Sie die Berichte auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Enter the address it moved to, if you trust it.</source>
            <translation>Geben Sie die neue Adresse ein, wenn Sie ihr vertrauen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Enter the credentials as a header, such as authorization.</source>
            <translation>Geben Sie die Zugangsdaten als HTTP-Header an, etwa authorization.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Every time</source>
            <translation>Jedes Mal</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>First time</source>
            <translation>Beim ersten Mal</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>First time: once for each group of similar crashes.</source>
            <translation>Beim ersten Mal: einmal je Gruppe ähnlicher Abstürze.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/fix.py" />
            <source>Fixed in {fixed}.</source>
            <translation>Behoben in {fixed}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/fix.py" />
            <source>Fixed in {fixed}; this report is from {version}.</source>
            <translation>Behoben in {fixed}; dieser Bericht stammt aus {version}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>For developers' questions. Included only where you tick it.</source>
            <translation>Für Rückfragen der Entwickler. Wird nur mitgesendet, wenn Sie es ankreuzen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Forever</source>
            <translation>Für immer</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_state.py" />
            <source>From your administrator’s list.</source>
            <translation>Aus der Liste Ihrer Systemverwaltung.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_state.py" />
            <source>From your own list.</source>
            <translation>Aus Ihrer eigenen Liste.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Full address</source>
            <translation>Vollständige Adresse</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Graphics</source>
            <translation>Grafikkarte</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Headers</source>
            <translation>HTTP-Header</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Headers for the telemetry server</source>
            <translation>HTTP-Header für den Telemetrieserver</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>In addition to names, paths and passwords.</source>
            <translation>Zusätzlich zu Namen, Pfaden und Passwörtern.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>In the list as {id}</source>
            <translation>In der Liste als {id}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>It answered again {when}.</source>
            <translation>Es reagierte {when} wieder.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>It crashed too often, so it was not started again.</source>
            <translation>Es stürzte zu oft ab und wurde daher nicht neu gestartet.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>It had been started again %n time(s) before.</source>
            <translation>
                <numerusform>Zuvor war es schon einmal neu gestartet worden.</numerusform>
                <numerusform>Zuvor war es schon %n-mal neu gestartet worden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/services/bulk.py" />
            <source>It was stopped</source>
            <translation>Es wurde angehalten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tasks.py" />
            <source>It was written to the log: {fault}</source>
            <translation>Es steht im Protokoll: {fault}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Keep reports for</source>
            <translation>Berichte aufbewahren</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Last 24 hours</source>
            <translation>Letzte 24 Stunden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Last hour</source>
            <translation>Letzte Stunde</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Link to delivered reports</source>
            <translation>Link zu zugestellten Berichten</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Look at the address and the network connection.</source>
            <translation>Prüfen Sie die Adresse und die Netzwerkverbindung.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/stored.py" />
            <source>Look for reports again (F5).</source>
            <translation>Suchen Sie erneut nach Berichten (F5).</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Look whether this is the collector's address and port; the HTTP port is mostly 4318.</source>
            <translation>Prüfen Sie, ob dies Adresse und Port des Collectors sind; der HTTP-Port ist meist 4318.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/fix.py" />
            <source>Marked as fixed in {fixed}, but it happened again in {version}.</source>
            <translation>Als behoben in {fixed} vermerkt, trat aber in {version} wieder auf.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Marked as sent by Cortex</source>
            <translation>Von Cortex als gesendet markiert</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_state.py" />
            <source>Names a page on another host, not opened: {url}</source>
            <translation>Verweist auf eine Seite eines anderen Rechners, die nicht geöffnet wird: {url}</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Needs attention</source>
            <translation>Erfordert Aufmerksamkeit</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Needs attention: the address, the credentials or the encoding is wrong.</source>
            <translation>Erfordert Aufmerksamkeit: Adresse, Zugangsdaten oder Kodierung stimmen nicht.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Never send</source>
            <translation>Nie senden</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>New in {version}</source>
            <translation>Neu in {version}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/fixes.py" />
            <source>Newest version seen here: {version}.</source>
            <translation>Neueste hier gesehene Version: {version}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>No answer in time</source>
            <translation>Keine Antwort innerhalb des Zeitlimits</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>No answer is known yet</source>
            <translation>Noch ist keine Antwort bekannt</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>No crash: a program that had hung answers again. It is not announced.</source>
            <translation>Kein Absturz: Ein Programm, das hing, reagiert wieder. Das wird nicht gemeldet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/state.py" />
            <source>No crashes recorded</source>
            <translation>Keine Abstürze verzeichnet</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>No destination is set</source>
            <translation>Es ist kein Ziel eingerichtet</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/state.py" />
            <source>No destination: reports stay on this computer.</source>
            <translation>Kein Ziel: Berichte bleiben auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>No limit</source>
            <translation>Unbegrenzt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_state.py" />
            <source>No longer kept (Settings, Storage). SHA-256: {hash}</source>
            <translation>Nicht mehr aufbewahrt (Einstellungen, Speicherplatz). SHA-256: {hash}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>No model's server answers at port {port}</source>
            <translation>An Port {port} antwortet kein Modellserver</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>No new crashes</source>
            <translation>Keine neuen Abstürze</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>No notification was shown</source>
            <translation>Es wurde keine Benachrichtigung angezeigt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/state.py" />
            <source>No report matches</source>
            <translation>Kein passender Bericht</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>No secure connection could be made</source>
            <translation>Es ließ sich keine sichere Verbindung herstellen</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Not delivered yet. Will retry automatically.</source>
            <translation>Noch nicht zugestellt. Weitere Versuche folgen automatisch.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Not in the list.</source>
            <translation>Nicht in der Liste.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Not sent</source>
            <translation>Nicht gesendet</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Not sent yet</source>
            <translation>Noch nicht gesendet</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>Nothing is sent: an administrator has turned crash reporting off in {source}.</source>
            <translation>Es wird nichts gesendet: Die Systemverwaltung hat Absturzberichte in {source} ausgeschaltet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>Nothing is sent: an administrator has turned sending off in {source}.</source>
            <translation>Es wird nichts gesendet: Die Systemverwaltung hat das Senden in {source} ausgeschaltet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>Nothing is sent: {why}.</source>
            <translation>Es wird nichts gesendet: {why}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>Nothing listens at this address</source>
            <translation>Unter dieser Adresse antwortet kein Dienst</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Notification</source>
            <translation>Benachrichtigung</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Notifications</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Notifications are off</source>
            <translation>Benachrichtigungen sind ausgeschaltet</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Notifications paused</source>
            <translation>Benachrichtigungen pausiert</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Notifications paused until {date}: recent ones weren't opened</source>
            <translation>Benachrichtigungen bis {date} pausiert: Die letzten wurden nicht geöffnet</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Notify about crashes</source>
            <translation>Über Abstürze benachrichtigen</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Off: Cortex writes none, and nothing is announced or sent.</source>
            <translation>Aus: Cortex schreibt keine, und nichts wird gemeldet oder gesendet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>On the way</source>
            <translation>Unterwegs</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Pause notifications</source>
            <translation>Benachrichtigungen pausieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Protocol</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Queued</source>
            <translation>In der Warteschlange</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Quiet hours</source>
            <translation>Ruhezeit</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Reading crash reports: {percent} %</source>
            <translation>Absturzberichte werden gelesen: {percent} %</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/state.py" />
            <source>Reading the crash reports…</source>
            <translation>Absturzberichte werden gelesen…</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Recovered</source>
            <translation>Reagiert wieder</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_state.py" />
            <source>Reference: {number}</source>
            <translation>Referenz: {number}</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Rejected</source>
            <translation>Zurückgewiesen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Rejected or declined</source>
            <translation>Zurückgewiesen oder abgelehnt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Report ID</source>
            <translation>Berichts-ID</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/state.py" />
            <source>Reports go to {url}</source>
            <translation>Berichte gehen an {url}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/state.py" />
            <source>Reports that were removed, or are too old, are not shown.</source>
            <translation>Entfernte und zu alte Berichte werden nicht gezeigt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>Reports would travel to {host} unencrypted: anyone on the way can read them. Use https://.</source>
            <translation>Berichte würden unverschlüsselt an {host} übertragen: Jeder auf dem Weg könnte sie lesen. Verwenden Sie https://.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Resource attributes</source>
            <translation>Ressourcenattribute</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Retrying</source>
            <translation>Neuer Versuch folgt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_state.py" />
            <source>Retrying {when}</source>
            <translation>Neuer Versuch {when}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/cortex_program.py" />
            <source>Run it in a terminal to see why.</source>
            <translation>Führen Sie den Befehl in einem Terminal aus, um den Grund zu sehen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Saved view {number} in the settings is ignored: its “{key}” is not usable.</source>
            <translation>Die gespeicherte Ansicht {number} in den Einstellungen wird ignoriert: „{key}“ ist nicht brauchbar.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Saved views</source>
            <translation>Gespeicherte Ansichten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/commands_state.py" />
            <source>Select one report for this.</source>
            <translation>Wählen Sie dafür einen einzelnen Bericht aus.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Sending</source>
            <translation>Wird gesendet</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Sending %n report(s)</source>
            <translation>
                <numerusform>%n Bericht wird gesendet</numerusform>
                <numerusform>%n Berichte werden gesendet</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/services/sending.py" />
            <source>Sending by itself was switched off after it was queued; try again to send it all the same</source>
            <translation>Das automatische Senden wurde ausgeschaltet, nachdem der Bericht eingereiht war; versuchen Sie es erneut, um ihn trotzdem zu senden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Sending fails, retrying</source>
            <translation>Senden fehlgeschlagen, neuer Versuch folgt</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/sender.py" />
            <source>Sending it stopped with a fault in this program. Its log says more; try again to send it</source>
            <translation>Das Senden brach wegen eines Fehlers in diesem Programm ab. Mehr steht im Protokoll; versuchen Sie es erneut, um den Bericht zu senden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Sending needs attention</source>
            <translation>Das Senden erfordert Aufmerksamkeit</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/sending.py" />
            <source>Sending was cancelled</source>
            <translation>Das Senden wurde abgebrochen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Session ID</source>
            <translation>Sitzungs-ID</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>Set by an administrator in {path}.</source>
            <translation>Von der Systemverwaltung in {path} festgelegt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>Set by {name}; unset it to change this.</source>
            <translation>Durch {name} festgelegt; entfernen Sie diese Variable, um dies zu ändern.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Severity</source>
            <translation>Schweregrad</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/state.py" />
            <source>Something does not work.</source>
            <translation>Etwas funktioniert nicht.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tasks.py" />
            <source>Something went wrong inside this program</source>
            <translation>In diesem Programm ist etwas schiefgegangen</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Start at login</source>
            <translation>Bei der Anmeldung starten</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Start the collector, or correct the port: the HTTP port is mostly 4318.</source>
            <translation>Starten Sie den Collector, oder berichtigen Sie den Port: Der HTTP-Port ist meist 4318.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Storage</source>
            <translation>Speicherplatz</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>System version</source>
            <translation>Systemversion</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Test crash</source>
            <translation>Testabsturz</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>Test crash received</source>
            <translation>Testabsturz erhalten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/state.py" />
            <source>Testing…</source>
            <translation>Wird getestet…</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>That is not a language code</source>
            <translation>Das ist kein Sprachkürzel</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>The Cortex command line crashed</source>
            <translation>Die Cortex-Befehlszeile ist abgestürzt</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>The Cortex engine crashed</source>
            <translation>Die Cortex-Engine ist abgestürzt</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>The Cortex server crashed</source>
            <translation>Der Cortex-Server ist abgestürzt</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>The address cannot be understood. Copy it from the browser.</source>
            <translation>Die Adresse ist unverständlich. Kopieren Sie sie aus dem Browser.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The address has moved</source>
            <translation>Die Adresse ist umgezogen</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The address has moved to {where}</source>
            <translation>Die Adresse ist umgezogen nach {where}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>The address is missing.</source>
            <translation>Die Adresse fehlt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The address is wrong</source>
            <translation>Die Adresse ist falsch</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The connection broke before an answer came</source>
            <translation>Die Verbindung brach ab, bevor eine Antwort kam</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The crash left no report in {folder}</source>
            <translation>Der Absturz hat in {folder} keinen Bericht hinterlassen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/state.py" />
            <source>The crash reports cannot be read</source>
            <translation>Die Absturzberichte können nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The credentials are missing or wrong</source>
            <translation>Die Zugangsdaten fehlen oder sind falsch</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/elsewhere.py" />
            <source>The file cannot be written</source>
            <translation>Die Datei kann nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/marks.py" />
            <source>The file with your marks (seen, hidden, muted) was damaged. It has been set aside as {aside} and a new one begun.</source>
            <translation>Die Datei mit Ihren Markierungen (gesehen, ausgeblendet, stummgeschaltet) war beschädigt. Sie wurde als {aside} beiseitegelegt und eine neue begonnen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>The header “{name}” was entered for another address</source>
            <translation>Der HTTP-Header „{name}“ wurde für eine andere Adresse eingegeben</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The host cannot be reached</source>
            <translation>Der Rechner ist nicht erreichbar</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/database.py" />
            <source>The index of crash reports cannot be opened: {reason}</source>
            <translation>Der Index der Absturzberichte kann nicht geöffnet werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/index_pool.py" />
            <source>The index of crash reports cannot be read: {reason}</source>
            <translation>Der Index der Absturzberichte kann nicht gelesen werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/database.py" />
            <source>The index of crash reports cannot be written: {reason}</source>
            <translation>Der Index der Absturzberichte kann nicht geschrieben werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/sender.py" />
            <source>The limit of {most} an hour is reached</source>
            <translation>Das Limit von {most} pro Stunde ist erreicht</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/state.py" />
            <source>The list is empty</source>
            <translation>Die Liste ist leer</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>The model takes too long</source>
            <translation>Das Modell braucht zu lange</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>The model's server answered with {status}</source>
            <translation>Der Modellserver antwortete mit {status}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>The name of a view is one line of at most {count} characters</source>
            <translation>Der Name einer Ansicht ist eine Zeile von höchstens {count} Zeichen</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>The name of the host is missing.</source>
            <translation>Der Rechnername fehlt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The name of the host is not known</source>
            <translation>Der Rechnername ist unbekannt</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>The port or the host in this address cannot be understood.</source>
            <translation>Port oder Rechner in dieser Adresse sind unverständlich.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The proxy wants credentials</source>
            <translation>Der Proxy verlangt Zugangsdaten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>The record</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/schema.py" />
            <source>The record of what was sent belongs to a newer version of this program</source>
            <translation>Das Sendeverzeichnis gehört zu einer neueren Version dieses Programms</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/schema.py" />
            <source>The record of what was sent cannot be opened</source>
            <translation>Das Sendeverzeichnis kann nicht geöffnet werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/ledger_file.py" />
            <source>The record of what was sent cannot be read or written</source>
            <translation>Das Sendeverzeichnis kann nicht gelesen oder geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/outbox.py" />
            <source>The record of what was sent was damaged and is kept as {name}. A new one holds what could be read of it.</source>
            <translation>Das Sendeverzeichnis war beschädigt und ist als {name} aufbewahrt. Ein neues enthält, was davon lesbar war.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The report was written to {file}</source>
            <translation>Der Bericht wurde nach {file} geschrieben</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>The server has no model</source>
            <translation>Der Server hat kein Modell</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>The server understood this report and refused it.</source>
            <translation>Der Server hat diesen Bericht verstanden und abgelehnt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The server's certificate is not trusted</source>
            <translation>Dem Zertifikat des Servers wird nicht vertraut</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>The system's keyring does not answer</source>
            <translation>Der Schlüsselbund des Systems antwortet nicht</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>The system's keyring is locked</source>
            <translation>Der Schlüsselbund des Systems ist gesperrt</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>There are no reports of this kind any more</source>
            <translation>Diese Gruppe enthält keine Berichte mehr</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>There are {count} views already</source>
            <translation>Es gibt schon {count} Ansichten</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>There is a view “{name}” already</source>
            <translation>Es gibt schon eine Ansicht „{name}“</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/state.py" />
            <source>There is no folder {folder}</source>
            <translation>Es gibt keinen Ordner {folder}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>There is no view “{name}”</source>
            <translation>Es gibt keine Ansicht „{name}“</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>These credentials may not send here</source>
            <translation>Mit diesen Zugangsdaten darf hierhin nicht gesendet werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/external_files.py" />
            <source>These reports were opened from a file. They can be read, copied and exported, not sent.</source>
            <translation>Diese Berichte wurden aus einer Datei geöffnet. Sie können gelesen, kopiert und exportiert, aber nicht gesendet werden.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>They are held back while they are paused and in quiet hours.</source>
            <translation>Während einer Pause und in der Ruhezeit werden sie zurückgehalten.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_links.py" />
            <source>This address cannot be used</source>
            <translation>Diese Adresse kann nicht verwendet werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/sending.py" />
            <source>This address is no longer in the settings; agree again to send it to the one that is</source>
            <translation>Diese Adresse steht nicht mehr in den Einstellungen; stimmen Sie noch einmal zu, um an die jetzige zu senden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/commands_state.py" />
            <source>This is no crash of Cortex.</source>
            <translation>Dies ist kein Absturz von Cortex.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>This record cannot be read as a report.</source>
            <translation>Dieser Datensatz kann nicht als Bericht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>This record is damaged.</source>
            <translation>Dieser Datensatz ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/stored.py" />
            <source>This report is not in Cortex's file any more</source>
            <translation>Dieser Bericht ist nicht mehr in der Datei von Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/lookup.py" />
            <source>This report is not in the list any more</source>
            <translation>Dieser Bericht ist nicht mehr in der Liste</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>This system has no keyring to keep a secret in</source>
            <translation>Dieses System hat keinen Schlüsselbund für Geheimnisse</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Time-out</source>
            <translation>Zeitlimit</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Trace ID</source>
            <translation>Trace-ID</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Trusted certificate</source>
            <translation>Vertrauenswürdiges Zertifikat</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Use at most</source>
            <translation>Höchstens belegen</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Used as it stands, in place of the one above.</source>
            <translation>Wird unverändert anstelle der obigen verwendet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Values are kept in the system's keyring and go to this destination alone.</source>
            <translation>Die Werte liegen im Schlüsselbund des Systems und gehen nur an dieses Ziel.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Views cannot be changed here</source>
            <translation>Ansichten können hier nicht geändert werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>What Cortex was doing</source>
            <translation>Was Cortex gerade tat</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>What happened</source>
            <translation>Was passiert ist</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_state.py" />
            <source>What was sent to {host} on {date}</source>
            <translation>Was {date} an {host} gesendet wurde</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_state.py" />
            <source>What would be sent</source>
            <translation>Was gesendet würde</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_state.py" />
            <source>What would be sent to {host}</source>
            <translation>Was an {host} gesendet würde</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>When Cortex crashes</source>
            <translation>Wenn Cortex abstürzt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Where it ran</source>
            <translation>Umgebung</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Words to hide</source>
            <translation>Zu verbergende Wörter</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write a code such as de or pt-BR.</source>
            <translation>Geben Sie ein Kürzel wie de oder pt-BR ein.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write a number from {minimum} to {maximum}.</source>
            <translation>Geben Sie eine Zahl von {minimum} bis {maximum} ein.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write headers as name=value,name=value.</source>
            <translation>Geben Sie HTTP-Header als name=wert,name=wert ein.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write it as 2026-11-23T18:00.</source>
            <translation>Geben Sie es als 2026-11-23T18:00 ein.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write it from the root of the disk.</source>
            <translation>Geben Sie ihn vom Wurzelverzeichnis an ein.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write them as 22:00-07:00.</source>
            <translation>Geben Sie sie als 22:00-07:00 ein.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write them as name=value,name=value.</source>
            <translation>Geben Sie sie als name=wert,name=wert ein.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>Write {uid} where the report's number belongs.</source>
            <translation>Setzen Sie {uid} an die Stelle der Berichts-ID.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Written</source>
            <translation>Geschrieben</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>You agreed to send this. It will be sent in a moment.</source>
            <translation>Sie haben dem Senden zugestimmt. Der Bericht wird gleich gesendet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/fix.py" />
            <source>You already run {newer} (seen {when}): it should not come back.</source>
            <translation>Bei Ihnen läuft bereits {newer} (gesehen {when}): Es sollte nicht wiederkommen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>You decided not to send this.</source>
            <translation>Sie haben entschieden, dies nicht zu senden.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/marks.py" />
            <source>Your marks on reports cannot be opened: {reason}</source>
            <translation>Ihre Markierungen an Berichten können nicht geöffnet werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/store.py" />
            <source>Your settings were written by a newer version of this program</source>
            <translation>Ihre Einstellungen stammen von einer neueren Version dieses Programms</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>an hour</source>
            <translation>pro Stunde</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>crash reporting is turned off in the settings</source>
            <translation>Absturzberichte sind in den Einstellungen ausgeschaltet</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/outbox.py" />
            <source>{count} reports need your attention. {why}</source>
            <translation>{count} Berichte erfordern Ihre Aufmerksamkeit. {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/external_files.py" />
            <source>{file} cannot be read</source>
            <translation>{file} kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>{file} cannot be written</source>
            <translation>{file} kann nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/bulk.py" />
            <source>{file} could not be written</source>
            <translation>{file} konnte nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/external_files.py" />
            <source>{file} holds no crash reports</source>
            <translation>{file} enthält keine Absturzberichte</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>{file}, line {line}, from byte {offset} on, {length} bytes.</source>
            <translation>{file}, Zeile {line}, ab Byte {offset}, {length} Bytes.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/notes.py" />
            <source>{label}: there is no file {value}.</source>
            <translation>{label}: Es gibt keine Datei {value}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/notes.py" />
            <source>{label}: there is no folder {value}.</source>
            <translation>{label}: Es gibt keinen Ordner {value}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_state.py" />
            <source>{model} on this computer writes, and may be wrong:</source>
            <translation>{model} auf diesem Computer schreibt (Angaben können falsch sein):</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>{model} stopped</source>
            <translation>{model} wurde beendet</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/store.py" />
            <source>{name} was damaged and has been set aside as {aside}. Its settings are at their defaults now. Nothing is sent until you choose again what to do about sending.</source>
            <translation>{name} war beschädigt und wurde als {aside} beiseitegelegt. Die Einstellungen darin sind jetzt auf ihre Standardwerte gesetzt. Es wird nichts gesendet, bis Sie neu wählen, wie gesendet werden soll.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/threads.py" />
            <source>{part} failed at {time} ({fault}), and goes on. The log says more.</source>
            <translation>{part} ist um {time} fehlgeschlagen ({fault}) und geht weiter. Das Protokoll sagt mehr.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/discovery.py" />
            <source>{path} cannot be read: {why}.</source>
            <translation>{path} ist nicht lesbar: {why}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/store.py" />
            <source>{path} is damaged: {why}. Nothing is sent until it is mended.</source>
            <translation>{path} ist beschädigt: {why}. Es wird nichts gesendet, bis das behoben ist.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>{place} is passed over. {why}</source>
            <translation>{place} wird ignoriert. {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/own_files.py" />
            <source>{usual} cannot be used: {why}. All reports are read anew at each start until it can.</source>
            <translation>{usual} ist nicht benutzbar: {why}. Bis dahin werden bei jedem Start alle Berichte neu gelesen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/own_files.py" />
            <source>{usual} cannot be used: {why}. Until it can, nothing is sent, because it could not be recorded, and what you mark is forgotten when the program ends.</source>
            <translation>{usual} ist nicht benutzbar: {why}. Bis dahin wird nichts gesendet, weil es nicht festgehalten werden könnte, und was Sie markieren, ist am Ende des Programms vergessen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” are two times of day</source>
            <translation>„{label}“ erfordert zwei Uhrzeiten</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>“{label}” cannot be changed here</source>
            <translation>„{label}“ kann hier nicht geändert werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” is a date and time</source>
            <translation>„{label}“ erfordert Datum und Uhrzeit</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” is a whole number</source>
            <translation>„{label}“ erfordert eine ganze Zahl</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” needs a whole path</source>
            <translation>„{label}“ erfordert einen vollständigen Pfad</translation>
        </message>
    </context>
    <context>
        <name>Mute</name>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>&amp;Unmute</source>
            <translation>Stummschaltung auf&amp;heben</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>All notifications for an &amp;hour</source>
            <translation>Alle Benachrichtigungen für eine &amp;Stunde</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>For a &amp;day</source>
            <translation>Für einen &amp;Tag</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>For a &amp;week</source>
            <translation>Für eine &amp;Woche</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>Muted. Similar crashes are still counted.</source>
            <translation>Stummgeschaltet. Ähnliche Abstürze werden weiter gezählt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>No notifications for an hour.</source>
            <translation>Eine Stunde lang keine Benachrichtigungen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>Notifications on</source>
            <translation>Benachrichtigungen eingeschaltet</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>Unmuted</source>
            <translation>Stummschaltung aufgehoben</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>Until the &amp;version changes</source>
            <translation>Bis sich die &amp;Version ändert</translation>
        </message>
    </context>
    <context>
        <name>Notifications</name>
        <message>
            <location filename="../../tray_app/ui/notifications_dbus.py" />
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/notifications_dbus.py" />
            <source>Mute</source>
            <translation>Stummschalten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/notifications_dbus.py" />
            <source>Start Cortex</source>
            <translation>Cortex starten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/notifications.py" />
            <source>This desktop shows no notifications. New reports appear in the window alone.</source>
            <translation>Diese Arbeitsumgebung zeigt keine Benachrichtigungen. Neue Berichte erscheinen nur im Fenster.</translation>
        </message>
    </context>
    <context>
        <name>Parts</name>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>AI model</source>
            <translation>KI-Modell</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>API endpoint</source>
            <translation>API-Endpunkt</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Component</source>
            <translation>Komponente</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Cortex version</source>
            <translation>Cortex-Version</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>E-mail address</source>
            <translation>E-Mail-Adresse</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Error message</source>
            <translation>Fehlermeldung</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Graphics cards</source>
            <translation>Grafikkarten</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Name of the service</source>
            <translation>Dienstname</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Operating system</source>
            <translation>Betriebssystem</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Processor architecture</source>
            <translation>Prozessorarchitektur</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Session ID</source>
            <translation>Sitzungs-ID</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Stack trace</source>
            <translation>Stacktrace</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>System or runtime version</source>
            <translation>System- oder Laufzeitversion</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Trace ID</source>
            <translation>Trace-ID</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>What Cortex was doing</source>
            <translation>Was Cortex gerade tat</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <location filename="../../tray_app/ui/main_window/status_parts.py" />
            <source>&amp;Continue</source>
            <translation>&amp;Fortsetzen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_parts.py" />
            <source>Reading crash reports: %n</source>
            <translation>
                <numerusform>Absturzberichte werden gelesen: %n</numerusform>
                <numerusform>Absturzberichte werden gelesen: %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/status_parts.py" />
            <source>{time} left</source>
            <translation>noch {time}</translation>
        </message>
    </context>
    <context>
        <name>Raw</name>
        <message>
            <location filename="../../tray_app/ui/detail/raw_pane.py" />
            <source>&amp;As stored, byte for byte</source>
            <translation>&amp;Wie gespeichert, Byte für Byte</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/raw_pane.py" />
            <source>&amp;Find</source>
            <translation>S&amp;uchen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/raw_pane.py" />
            <source>&amp;Readable</source>
            <translation>Les&amp;bar</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/json_model.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/raw_pane.py" />
            <source>Parts of the record</source>
            <translation>Teile des Datensatzes</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/raw_pane.py" />
            <source>Raw OTLP record</source>
            <translation>Datensatz als OTLP-Rohdaten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/raw_pane.py" />
            <source>The first {shown} of {all}</source>
            <translation>Die ersten {shown} von {all}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/json_model.py" />
            <source>Value</source>
            <translation>Wert</translation>
        </message>
    </context>
    <context>
        <name>Redaction</name>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Card number</source>
            <translation>Kartennummer</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Computer name</source>
            <translation>Rechnername</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/question_page.py" />
            <source>E-mail address</source>
            <translation>E-Mail-Adresse</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Home folder</source>
            <translation>Persönlicher Ordner</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Network address</source>
            <translation>Netzwerkadresse</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Personal name</source>
            <translation>Personenname</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Secret</source>
            <translation>Geheimnis</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Word of your own</source>
            <translation>Eigenes Wort</translation>
        </message>
    </context>
    <context>
        <name>SelfTest</name>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>&amp;Close</source>
            <translation>Sch&amp;ließen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>&amp;Show Report</source>
            <translation>&amp;Bericht anzeigen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>&amp;Test</source>
            <translation>&amp;Testen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>A small test program crashes. Its report stays on this computer; the destination, if one is set, gets a test record.</source>
            <translation>Ein kleines Testprogramm stürzt ab. Sein Bericht bleibt auf diesem Computer; das Ziel erhält, falls eingerichtet, einen Testdatensatz.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>Does not work</source>
            <translation>Funktioniert nicht</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>Test crash reporting</source>
            <translation>Absturzberichte testen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>Works</source>
            <translation>Funktioniert</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>%n earlier report(s) not sent.</source>
            <translation>
                <numerusform>%n früherer Bericht wurde nicht gesendet.</numerusform>
                <numerusform>%n frühere Berichte wurden nicht gesendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>%n file(s) erased.</source>
            <translation>
                <numerusform>%n Datei gelöscht.</numerusform>
                <numerusform>%n Dateien gelöscht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>%n file(s), {size}, will be erased with every copy that this program keeps. This cannot be undone.</source>
            <translation>
                <numerusform>%n Datei ({size}) wird mit allen Kopien, die dieses Programm aufbewahrt, endgültig gelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
                <numerusform>%n Dateien ({size}) werden mit allen Kopien, die dieses Programm aufbewahrt, endgültig gelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>%n report(s) waiting to be sent will not be sent.</source>
            <translation>
                <numerusform>%n wartender Bericht wird nicht gesendet.</numerusform>
                <numerusform>%n wartende Berichte werden nicht gesendet.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/list_editors.py" />
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>Added by you</source>
            <translation>Von Ihnen hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>Advanced</source>
            <translation>Erweitert</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Choose…</source>
            <translation>Auswählen…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>Erase</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>Erase all reports?</source>
            <translation>Alle Berichte endgültig löschen?</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>Erase all…</source>
            <translation>Alle löschen…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>Fields that may be sent</source>
            <translation>Felder, die gesendet werden dürfen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/list_editors.py" />
            <source>Header</source>
            <translation>HTTP-Header</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>Headers, protocol, certificate, proxy, Cortex telemetry server</source>
            <translation>HTTP-Header, Protokoll, Zertifikat, Proxy, Telemetrieserver von Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>Muted groups</source>
            <translation>Stummgeschaltete Gruppen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/list_editors.py" />
            <source>Name of a field</source>
            <translation>Feldname</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>No personal data found.</source>
            <translation>Keine persönlichen Daten gefunden.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>Paste a line from a log. It is not kept.</source>
            <translation>Fügen Sie eine Zeile aus einem Protokoll ein. Sie wird nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/list_editors.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>Review…</source>
            <translation>Prüfen…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/cards.py" />
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/list_editors.py" />
            <source>Sent instead</source>
            <translation>Stattdessen gesendet</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>Space used</source>
            <translation>Belegter Speicherplatz</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>System language</source>
            <translation>Systemsprache</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/other_pages.py" />
            <source>Test</source>
            <translation>Testen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/other_pages.py" />
            <source>Testing…</source>
            <translation>Wird getestet…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>Text to try</source>
            <translation>Text zum Ausprobieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>There is no file that can be erased now.</source>
            <translation>Derzeit kann keine Datei gelöscht werden.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>These stay:</source>
            <translation>Diese bleiben:</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>Try it</source>
            <translation>Ausprobieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>Unmute</source>
            <translation>Stummschaltung aufheben</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/list_editors.py" />
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/list_editors.py" />
            <source>Word</source>
            <translation>Wort</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>from</source>
            <translation>von</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/list_editors.py" />
            <source>hidden value</source>
            <translation>verborgener Wert</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>until Cortex is updated</source>
            <translation>bis Cortex aktualisiert wird</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>until {when}</source>
            <translation>bis {when}</translation>
        </message>
    </context>
    <context>
        <name>Stack</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/detail/stack_pane.py" />
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n Frame</numerusform>
                <numerusform>%n Frames</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/detail/stack_pane.py" />
            <source>%n of Cortex’s own, in bold</source>
            <translation>
                <numerusform>%n von Cortex selbst, fett</numerusform>
                <numerusform>%n von Cortex selbst, fett</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/stack_pane.py" />
            <source>This report has no stack trace.</source>
            <translation>Dieser Bericht enthält keinen Stacktrace.</translation>
        </message>
    </context>
    <context>
        <name>Text</name>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>{one}, {other}</source>
            <translation>{one}, {other}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>{words}.</source>
            <translation>{words}.</translation>
        </message>
    </context>
    <context>
        <name>Time</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/text.py" />
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/text.py" />
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n Stunde</numerusform>
                <numerusform>%n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/text.py" />
            <source>%n min ago</source>
            <translation>
                <numerusform>vor %n Min.</numerusform>
                <numerusform>vor %n Min.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/text.py" />
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/text.py" />
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>vor %n Minute</numerusform>
                <numerusform>vor %n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/text.py" />
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n Sekunde</numerusform>
                <numerusform>%n Sekunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>at an unknown time</source>
            <translation>zu unbekannter Zeit</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>on {date} at {clock}</source>
            <translation>am {date} um {clock}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>on {weekday} at {clock}</source>
            <translation>am {weekday} um {clock}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>today at {clock}</source>
            <translation>heute um {clock}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>today {clock}</source>
            <translation>heute {clock}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>yesterday at {clock}</source>
            <translation>gestern um {clock}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>yesterday {clock}</source>
            <translation>gestern {clock}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>{weekday} {clock}</source>
            <translation>{weekday} {clock}</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <location filename="../../tray_app/ui/list/timeline_pane.py" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline.py" />
            <source>First report of Cortex {version}</source>
            <translation>Erster Bericht von Cortex {version}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline.py" />
            <source>Left and Right move, Shift selects, Enter shows only that time, Esc all of it.</source>
            <translation>Pfeil links und rechts bewegen, Umschalt wählt aus, Eingabe zeigt nur diese Zeit, Esc die ganze.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline_pane.py" />
            <source>New version</source>
            <translation>Neue Version</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline.py" />
            <source>Reports over time</source>
            <translation>Berichte im Zeitverlauf</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline_pane.py" />
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Open crash reports</source>
            <translation>&amp;Absturzberichte öffnen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Settings…</source>
            <translation>&amp;Einstellungen…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>For a &amp;week</source>
            <translation>Für eine &amp;Woche</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>For an &amp;hour</source>
            <translation>Für eine &amp;Stunde</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>Pause &amp;notifications</source>
            <translation>Be&amp;nachrichtigungen pausieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>Resume &amp;notifications</source>
            <translation>Be&amp;nachrichtigungen fortsetzen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>Start &amp;Cortex</source>
            <translation>&amp;Cortex starten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>Until &amp;tomorrow</source>
            <translation>Bis &amp;morgen</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <location filename="../../tray_app/ui/main_window/status_parts.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>Units</name>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>{value} GB</source>
            <translation>{value} GB</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>{value} MB</source>
            <translation>{value} MB</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <location filename="../../tray_app/ui/viewer.py" />
            <source>This file cannot be opened</source>
            <translation>Diese Datei kann nicht geöffnet werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/viewer.py" />
            <source>{name} (opened from a file)</source>
            <translation>{name} (aus einer Datei geöffnet)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/viewer.py" />
            <source>{name} and %n more</source>
            <translation>
                <numerusform>{name} und %n weitere</numerusform>
                <numerusform>{name} und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Views</name>
        <message>
            <location filename="../../tray_app/ui/list/saved_views.py" />
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/saved_views.py" />
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/saved_views.py" />
            <source>Sa&amp;ve this view…</source>
            <translation>Ansicht speiche&amp;rn…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/saved_views.py" />
            <source>Saved: {name}</source>
            <translation>Gespeichert: {name}</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Cortex was not found in {folder}</source>
            <translation>Cortex wurde in {folder} nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Keep them on this computer</source>
            <translation>Auf diesem Computer behalten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Reports are read from</source>
            <translation>Ordner der Berichte</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Send them to</source>
            <translation>Senden an</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Shows what happened when Cortex crashes, and what to try. Nothing is sent without your approval.</source>
            <translation>Zeigt nach einem Absturz von Cortex, was passiert ist und was Sie versuchen können. Ohne Ihre Zustimmung wird nichts gesendet.</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_bar.py" />
            <source>%n delivered</source>
            <translation>
                <numerusform>%n zugestellt</numerusform>
                <numerusform>%n zugestellt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_bar.py" />
            <source>%n from before {date} not listed</source>
            <translation>
                <numerusform>%n aus der Zeit vor dem {date} nicht aufgeführt</numerusform>
                <numerusform>%n aus der Zeit vor dem {date} nicht aufgeführt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_bar.py" />
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n Gruppe</numerusform>
                <numerusform>%n Gruppen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_bar.py" />
            <source>%n new</source>
            <translation>
                <numerusform>%n neu</numerusform>
                <numerusform>%n neu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_bar.py" />
            <source>%n new report(s)</source>
            <translation>
                <numerusform>%n neuer Bericht</numerusform>
                <numerusform>%n neue Berichte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_bar.py" />
            <source>%n on the way</source>
            <translation>
                <numerusform>%n unterwegs</numerusform>
                <numerusform>%n unterwegs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/row_words.py" />
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n Bericht</numerusform>
                <numerusform>%n Berichte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;About</source>
            <translation>&amp;Über</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Close the window</source>
            <translation>Fenster sch&amp;ließen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Find</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Mark all as seen</source>
            <translation>Alle als &amp;gesehen markieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Refresh</source>
            <translation>&amp;Aktualisieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Settings…</source>
            <translation>&amp;Einstellungen…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Test crash reporting…</source>
            <translation>Absturzberichte &amp;testen…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>Cortex keeps crashing: %n times in the last hour. {what}</source>
            <translation>
                <numerusform>Cortex stürzt immer wieder ab: %n-mal in der letzten Stunde. {what}</numerusform>
                <numerusform>Cortex stürzt immer wieder ab: %n-mal in der letzten Stunde. {what}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>Crash reports</source>
            <translation>Absturzberichte</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window_menu.py" />
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/status_bar.py" />
            <source>Searching…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>Timeline</source>
            <translation>Zeitverlauf</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/status_bar.py" />
            <source>{shown} of {all}</source>
            <translation>{shown} von {all}</translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <location filename="../../tray_app/ui/main_window/status_parts.py" />
            <source>S&amp;top</source>
            <translation>Anha&amp;lten</translation>
        </message>
    </context>
</TS>
