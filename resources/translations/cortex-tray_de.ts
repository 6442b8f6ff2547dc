<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>&amp;Copy all</source>
            <translation>Alles &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>About Cortex crash reports</source>
            <translation>Über Cortex-Absturzberichte</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>C&amp;lose</source>
            <translation>Sch&amp;ließen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>Cortex crash reports {version}</source>
            <translation>Cortex-Absturzberichte {version}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>Cortex's reports</source>
            <translation>Berichte von Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>Display</source>
            <translation>Anzeige</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>Index</source>
            <translation>Index</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>Notices, shows and delivers the crash reports of Cortex, with your consent.</source>
            <translation>Bemerkt, zeigt und übermittelt die Absturzberichte von Cortex, mit Ihrer Zustimmung.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>Qt</source>
            <translation>Qt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>Version</source>
            <translation>Version</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>%n of them had been sent; what the server has received stays there.</source>
            <translation>
                <numerusform>%n davon war schon gesendet; was der Server erhalten hat, bleibt dort.</numerusform>
                <numerusform>%n davon waren schon gesendet; was der Server erhalten hat, bleibt dort.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>%n report(s) back in the list.</source>
            <translation>
                <numerusform>%n Bericht wieder in der Liste.</numerusform>
                <numerusform>%n Berichte wieder in der Liste.</numerusform>
            </translation>
        </message>
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
            <source>%n report(s) removed from this list.</source>
            <translation>
                <numerusform>%n Bericht aus dieser Liste entfernt.</numerusform>
                <numerusform>%n Berichte aus dieser Liste entfernt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>%n report(s) stand as before.</source>
            <translation>
                <numerusform>%n Bericht steht wie zuvor.</numerusform>
                <numerusform>%n Berichte stehen wie zuvor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>%n report(s) will not be sent.</source>
            <translation>
                <numerusform>%n Bericht wird nicht gesendet.</numerusform>
                <numerusform>%n Berichte werden nicht gesendet.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>A damaged record cannot be sent.</source>
            <translation>Ein beschädigter Datensatz kann nicht gesendet werden.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Bringing reports back</source>
            <translation>Berichte werden zurückgeholt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Copied as Markdown. Names and secrets are hidden.</source>
            <translation>Als Markdown kopiert. Namen und Geheimnisse sind verborgen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Copied. Names and secrets are hidden.</source>
            <translation>Kopiert. Namen und Geheimnisse sind verborgen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Copied: {id}</source>
            <translation>Kopiert: {id}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Cortex was started: {command}</source>
            <translation>Cortex wurde gestartet: {command}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Declining reports</source>
            <translation>Berichte werden vom Senden ausgenommen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Marking reports as seen</source>
            <translation>Berichte werden als gesehen markiert</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Not sent; Cortex’s own file is unchanged.</source>
            <translation>Nicht gesendet; die Datei von Cortex ist unverändert.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Removing reports from this list</source>
            <translation>Berichte werden aus der Liste entfernt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Stopped. Every report is in the list again.</source>
            <translation>Angehalten. Alle Berichte stehen wieder in der Liste.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Stopped. Nothing was declined.</source>
            <translation>Angehalten. Nichts wurde abgelehnt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Stopped. Some reports are not back in the list.</source>
            <translation>Angehalten. Einige Berichte sind noch nicht wieder in der Liste.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Stopped. Some reports are still declined.</source>
            <translation>Angehalten. Einige Berichte sind noch abgelehnt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Stopped. What was marked so far stays marked.</source>
            <translation>Angehalten. Was bis dahin markiert wurde, bleibt markiert.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Taking it back</source>
            <translation>Wird zurückgenommen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>The record was copied as stored.</source>
            <translation>Der Datensatz wurde wie gespeichert kopiert.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>What the server has received stays there.</source>
            <translation>Was der Server erhalten hat, bleibt dort.</translation>
        </message>
    </context>
    <context>
        <name>Announce</name>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>Cortex crashed</source>
            <translation>Cortex ist abgestürzt</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>Cortex crashed {count} times in the same way</source>
            <translation>Cortex ist {count}-mal auf dieselbe Weise abgestürzt</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>Cortex keeps crashing: {count} times in the last hour</source>
            <translation>Cortex stürzt immer wieder ab: {count}-mal in der letzten Stunde</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/delivery_alert.py" />
            <source>Crash reports could not be sent for a day</source>
            <translation>Seit einem Tag konnten keine Absturzberichte gesendet werden</translation>
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
            <location filename="../../tray_app/services/announcer.py" />
            <source>The newest: {what}</source>
            <translation>Der neueste: {what}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>The test crash has arrived</source>
            <translation>Der Testabsturz ist angekommen</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/delivery_alert.py" />
            <source>They are kept and stay in the queue. {host}: {why}</source>
            <translation>Sie werden aufbewahrt und bleiben in der Warteschlange. {host}: {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>{count} new crash reports of {kinds} kinds</source>
            <translation>{count} neue Absturzberichte, {kinds} Arten</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>{what}
Known issue: {issue}</source>
            <translation>{what}
Bekanntes Problem: {issue}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>{what}
Known issue: {issue}
The report is being sent.</source>
            <translation>{what}
Bekanntes Problem: {issue}
Der Bericht wird gesendet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>{what}
The report is being sent.</source>
            <translation>{what}
Der Bericht wird gesendet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>{what}
The report stays on this computer.</source>
            <translation>{what}
Der Bericht bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>{what}
The way from a crash to this notification works.</source>
            <translation>{what}
Der Weg von einem Absturz bis zu dieser Benachrichtigung funktioniert.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>{what}
You can look at the report and decide whether to send it.</source>
            <translation>{what}
Sie können den Bericht ansehen und entscheiden, ob er gesendet wird.</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <location filename="../../tray_app/ui/application.py" />
            <source>This could not be done</source>
            <translation>Das war nicht möglich</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/application.py" />
            <source>This desktop has no tray. Start the program again to see this window.</source>
            <translation>Dieser Desktop hat keine Leiste für Symbole. Starten Sie das Programm noch einmal, um dieses Fenster zu sehen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/application.py" />
            <source>This desktop has no tray. The program ends with this window; start it again to come back.</source>
            <translation>Dieser Desktop hat keine Leiste für Symbole. Das Programm endet mit diesem Fenster; starten Sie es erneut, um zurückzukommen.</translation>
        </message>
    </context>
    <context>
        <name>Attributes</name>
        <message>
            <location filename="../../tray_app/ui/detail/attributes_pane.py" />
            <source>Attributes</source>
            <translation>Attribute</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/attributes_pane.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/attributes_pane.py" />
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/attributes_pane.py" />
            <source>Log record</source>
            <translation>Protokolleintrag</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/attributes_pane.py" />
            <source>More: see Raw OTLP</source>
            <translation>Mehr: siehe OTLP-Rohdaten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/attributes_pane.py" />
            <source>Resource</source>
            <translation>Ressource</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/attributes_pane.py" />
            <source>Scope</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/attributes_pane.py" />
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/attributes_pane.py" />
            <source>Value</source>
            <translation>Wert</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>I have read this</source>
            <translation>Gelesen</translation>
        </message>
    </context>
    <context>
        <name>Consent</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>%n already delivered and skipped</source>
            <translation>
                <numerusform>%n schon zugestellt und übersprungen</numerusform>
                <numerusform>%n schon zugestellt und übersprungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
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
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>%n of them with a warning</source>
            <translation>
                <numerusform>%n davon mit einer Warnung</numerusform>
                <numerusform>%n davon mit einer Warnung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>%n older report(s) were never sent. Your choice does not send them.</source>
            <translation>
                <numerusform>%n älterer Bericht wurde nie gesendet. Ihre Wahl sendet ihn nicht.</numerusform>
                <numerusform>%n ältere Berichte wurden nie gesendet. Ihre Wahl sendet sie nicht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>%n report(s) accepted</source>
            <translation>
                <numerusform>%n Bericht angenommen</numerusform>
                <numerusform>%n Berichte angenommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>%n report(s) are kept until you try again</source>
            <translation>
                <numerusform>%n Bericht wird aufbewahrt, bis Sie es erneut versuchen</numerusform>
                <numerusform>%n Berichte werden aufbewahrt, bis Sie es erneut versuchen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>%n report(s) under way</source>
            <translation>
                <numerusform>%n Bericht unterwegs</numerusform>
                <numerusform>%n Berichte unterwegs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>%n report(s) wait and are tried again by themselves</source>
            <translation>
                <numerusform>%n Bericht wartet und wird von selbst erneut versucht</numerusform>
                <numerusform>%n Berichte warten und werden von selbst erneut versucht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>%n report(s) were refused; see their history</source>
            <translation>
                <numerusform>%n Bericht wurde abgelehnt; siehe Verlauf</numerusform>
                <numerusform>%n Berichte wurden abgelehnt; siehe Verlauf</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>%n report(s) will be sent</source>
            <translation>
                <numerusform>%n Bericht wird gesendet</numerusform>
                <numerusform>%n Berichte werden gesendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>%n will not be sent</source>
            <translation>
                <numerusform>%n wird nicht gesendet</numerusform>
                <numerusform>%n werden nicht gesendet</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>&amp;Cancel sending</source>
            <translation>Senden &amp;abbrechen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>&amp;Comment</source>
            <translation>&amp;Kommentar</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/ask_to_decline.py" />
            <source>&amp;Don't send</source>
            <translation>&amp;Nicht senden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>&amp;Edit text…</source>
            <translation>Text &amp;bearbeiten…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>&amp;Hide this</source>
            <translation>Dies &amp;verbergen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>&amp;Look at them…</source>
            <translation>An&amp;sehen…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>&amp;Open settings</source>
            <translation>Einstellun&amp;gen öffnen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>&amp;Parts that are sent</source>
            <translation>&amp;Teile, die gesendet werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>&amp;Reports</source>
            <translation>Be&amp;richte</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>&amp;Send</source>
            <translation>&amp;Senden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>&amp;Send again</source>
            <translation>Erneut &amp;senden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>&amp;Tell them how to reach me</source>
            <translation>Mitteilen, wie man mich erre&amp;icht</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>&amp;Try again</source>
            <translation>&amp;Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>&amp;Use this text</source>
            <translation>&amp;Diesen Text verwenden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>A Cortex program</source>
            <translation>Ein Cortex-Programm</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>A Cortex program stopped unexpectedly</source>
            <translation>Ein Cortex-Programm wurde unerwartet beendet</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Add line &amp;breaks for reading</source>
            <translation>Zum Lesen &amp;umbrechen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>All of them were delivered already. To send one again, open it alone.</source>
            <translation>Alle wurden schon zugestellt. Um einen erneut zu senden, öffnen Sie ihn allein.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Always hide this &amp;word</source>
            <translation>&amp;Wort immer verbergen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Always hide this word</source>
            <translation>Wort immer verbergen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Back to the text as it was</source>
            <translation>Zurück zum ursprünglichen Text</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>C&amp;lose</source>
            <translation>Sch&amp;ließen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Changes the error message or the stack trace that is sent</source>
            <translation>Ändert die Fehlermeldung oder die Aufrufliste, die gesendet wird</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Choose which of them; select one to see its bytes.</source>
            <translation>Wählen Sie aus; markieren Sie einen, um seine Bytes zu sehen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>Co&amp;py the answer</source>
            <translation>Antwort k&amp;opieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>Comment</source>
            <translation>Kommentar</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Compared with the stored record</source>
            <translation>Vergleich mit dem gespeicherten Datensatz</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Comparing…</source>
            <translation>Wird verglichen…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Comparison with the stored record</source>
            <translation>Vergleich mit dem gespeicherten Datensatz</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Cop&amp;y SHA-256</source>
            <translation>S&amp;HA-256 kopieren</translation>
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
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Delivered {when}. Send again?</source>
            <translation>Zugestellt: {when}. Erneut senden?</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>Delivered. Thank you.</source>
            <translation>Zugestellt. Vielen Dank.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/ask_to_decline.py" />
            <source>Don't send?</source>
            <translation>Nicht senden?</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>E-mail address or another way to reach you</source>
            <translation>E-Mail-Adresse oder ein anderer Weg zu Ihnen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Edit the text</source>
            <translation>Text bearbeiten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Exactly what is sent</source>
            <translation>Genau das wird gesendet</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>For next time:</source>
            <translation>Beim nächsten Mal:</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Hidden</source>
            <translation>Verborgen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Hidden: {counted}. {hint}</source>
            <translation>Verborgen: {counted}. {hint}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Hide this</source>
            <translation>Dies verbergen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Hides the selected text here and in every later report; see Settings, Privacy</source>
            <translation>Verbirgt den markierten Text hier und in jedem späteren Bericht; siehe Einstellungen, Datenschutz</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Hides the selected text in this report</source>
            <translation>Verbirgt den markierten Text in diesem Bericht</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>No receiver is set, so nothing can be sent.</source>
            <translation>Kein Empfänger ist eingestellt, daher kann nichts gesendet werden.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>Nobody has declared what this is for, so it is not sent unless you allow it</source>
            <translation>Niemand hat erklärt, wozu dies dient; ohne Ihre Erlaubnis wird es nicht gesendet</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/ask_to_decline.py" />
            <source>Not &amp;now</source>
            <translation>Nicht &amp;jetzt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Not changed</source>
            <translation>Nicht geändert</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>Not delivered yet</source>
            <translation>Noch nicht zugestellt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>Not delivered: something must be put right first</source>
            <translation>Nicht zugestellt: Erst muss etwas berichtigt werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Nothing had to be hidden.</source>
            <translation>Es musste nichts verborgen werden.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Nothing had to be hidden. Select text above to hide it.</source>
            <translation>Es musste nichts verborgen werden. Markieren Sie oben Text, um ihn zu verbergen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Nothing is sent by itself. What you agree to here is sent all the same.</source>
            <translation>Von selbst wird nichts gesendet. Stimmen Sie hier zu, wird dennoch gesendet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>Nothing was sent</source>
            <translation>Nichts wurde gesendet</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Only for: {what}</source>
            <translation>Nur für: {what}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Only here on the screen. What is sent stays as it is.</source>
            <translation>Nur hier auf dem Bildschirm. Was gesendet wird, bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Only the beginning is compared: the rest is too long.</source>
            <translation>Nur der Anfang wird verglichen: Der Rest ist zu lang.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>Parts that are sent</source>
            <translation>Teile, die gesendet werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>People may write private things here</source>
            <translation>Hier kann Persönliches stehen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Places</source>
            <translation>Stellen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Preparing the preview…</source>
            <translation>Die Vorschau wird vorbereitet…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>Preparing…</source>
            <translation>Wird vorbereitet…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>Re&amp;member it for next time</source>
            <translation>Für das nächste Mal &amp;merken</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Receivers:</source>
            <translation>Empfänger:</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>Reports to send</source>
            <translation>Zu sendende Berichte</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Reset: {part}</source>
            <translation>Zurücksetzen: {part}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>Save to &amp;file…</source>
            <translation>In &amp;Datei speichern…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Save what would have been sent</source>
            <translation>Speichern, was gesendet worden wäre</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Select a word in the text first</source>
            <translation>Markieren Sie zuerst ein Wort im Text</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Send %n crash reports?</source>
            <translation>
                <numerusform>%n Absturzbericht senden?</numerusform>
                <numerusform>%n Absturzberichte senden?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Send crash report?</source>
            <translation>Absturzbericht senden?</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>Sending</source>
            <translation>Senden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Sending was cancelled. What had already arrived stays there.</source>
            <translation>Das Senden wurde abgebrochen. Was schon angekommen war, bleibt dort.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>Sending…</source>
            <translation>Wird gesendet…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Sent instead</source>
            <translation>Stattdessen gesendet</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Set the collector's address in the settings, then this can be sent.</source>
            <translation>Tragen Sie in den Einstellungen die Adresse des Kollektors ein, dann kann gesendet werden.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Show what this receiver gets</source>
            <translation>Zeigen, was dieser Empfänger bekommt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>The Cortex command line</source>
            <translation>Die Cortex-Befehlszeile</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>The Cortex engine</source>
            <translation>Die Cortex-Engine</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>The Cortex server</source>
            <translation>Der Cortex-Server</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>The bytes are protobuf. This is the same content as JSON; size and hash are those of the bytes.</source>
            <translation>Die Bytes sind Protobuf. Hier steht derselbe Inhalt als JSON; Größe und Prüfsumme gelten für die Bytes.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>The receiver refused the report</source>
            <translation>Der Empfänger hat den Bericht abgelehnt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>The report on this computer stays as it is. What you change is sent instead, and the receiver is told which texts were edited. Words such as &lt;user&gt; stand for what is hidden; what you type is looked through in the same way.</source>
            <translation>Der Bericht auf diesem Computer bleibt, wie er ist. Gesendet wird stattdessen Ihre Fassung, und der Empfänger erfährt, welche Texte bearbeitet wurden. Wörter wie &lt;user&gt; stehen für Verborgenes; was Sie eingeben, wird ebenso durchgesehen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>The report was too long and was cut; the cut is marked in the text.</source>
            <translation>Der Bericht war zu lang und wurde gekürzt; die Stelle ist im Text gekennzeichnet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/ask_to_decline.py" />
            <source>They are not sent. You can undo this.</source>
            <translation>Sie werden nicht gesendet. Das lässt sich rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>This holds for crashes from now on; you can change it in Settings at any time.</source>
            <translation>Das gilt für Abstürze von jetzt an; Sie können es jederzeit in den Einstellungen ändern.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>This report has no text that could be edited.</source>
            <translation>Dieser Bericht hat keinen Text, der sich bearbeiten ließe.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>This report is too long for it.</source>
            <translation>Dafür ist dieser Bericht zu lang.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Tick at least one receiver.</source>
            <translation>Haken Sie mindestens einen Empfänger an.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Tick at least one report.</source>
            <translation>Haken Sie mindestens einen Bericht an.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>To {receiver}</source>
            <translation>An {receiver}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>To {receiver}: {size} ({bytes} bytes)</source>
            <translation>An {receiver}: {size} ({bytes} Bytes)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Too long to be edited here; you can leave out the whole part</source>
            <translation>Zu lang, um hier bearbeitet zu werden; Sie können den ganzen Teil weglassen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Untick what need not be hidden.</source>
            <translation>Entfernen Sie den Haken, wo nichts verborgen werden muss.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>Untick what shall stay here. ⚠ marks parts in which people write private things.</source>
            <translation>Entfernen Sie den Haken bei dem, was hierbleiben soll. ⚠ kennzeichnet Teile, in denen Persönliches stehen kann.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Very long lines are folded here on the screen.</source>
            <translation>Sehr lange Zeilen sind hier auf dem Bildschirm umgebrochen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>What this receiver gets:</source>
            <translation>Was dieser Empfänger bekommt:</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>What was hidden</source>
            <translation>Was verborgen wurde</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>What were you doing when it happened? Whoever gets the report can read this.</source>
            <translation>Was haben Sie getan, als es geschah? Wer den Bericht erhält, kann dies lesen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>What were you doing when it happened? Whoever runs {hosts} can read this.</source>
            <translation>Was haben Sie getan, als es geschah? Wer {hosts} betreibt, kann dies lesen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>What you choose below holds for all of them. Those you untick are not sent.</source>
            <translation>Was Sie unten wählen, gilt für alle. Ohne Haken wird nicht gesendet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>You edited: {parts}. The record says so.</source>
            <translation>Von Ihnen bearbeitet: {parts}. So steht es auch im Datensatz.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>You may close this window; sending goes on in the background.</source>
            <translation>Sie können dieses Fenster schließen; das Senden geht im Hintergrund weiter.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>about {size}</source>
            <translation>etwa {size}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>{host} (OpenTelemetry collector)</source>
            <translation>{host} (OpenTelemetry-Kollektor)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>{host} (the maker of Cortex)</source>
            <translation>{host} (Hersteller von Cortex)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>{host} accepted it and said: {why}</source>
            <translation>{host} hat ihn angenommen und sagt: {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>{host} accepted it under the number {number}.</source>
            <translation>{host} hat ihn unter der Nummer {number} angenommen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>{host} accepted it.</source>
            <translation>{host} hat ihn angenommen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>{host} refused it: {why} It is not tried again.</source>
            <translation>{host} hat ihn abgelehnt: {why} Es wird nicht noch einmal versucht.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>{host}: under way.</source>
            <translation>{host}: unterwegs.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>{host}: {why} It is kept until you try again.</source>
            <translation>{host}: {why} Er wird aufbewahrt, bis Sie es erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>{host}: {why} It is tried again {when}.</source>
            <translation>{host}: {why} Nächster Versuch: {when}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>{part} (edited)</source>
            <translation>{part} (bearbeitet)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>{part} (not declared)</source>
            <translation>{part} (nicht erklärt)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>{size} ({bytes} bytes), SHA-256:
{hash}</source>
            <translation>{size} ({bytes} Bytes), SHA-256:
{hash}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>{when}, version {version}</source>
            <translation>{when}, Version {version}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>{who} stopped unexpectedly</source>
            <translation>{who} wurde unerwartet beendet</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>{who} stopped unexpectedly: {what}</source>
            <translation>{who} wurde unerwartet beendet: {what}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>− stands only in the stored record ({stored} lines), + only in what is sent ({sent} lines).</source>
            <translation>− steht nur im gespeicherten Datensatz ({stored} Zeilen), + nur in dem, was gesendet wird ({sent} Zeilen).</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>␦ stands here for a character that cannot be seen.</source>
            <translation>␦ steht hier für ein Zeichen, das man nicht sieht.</translation>
        </message>
    </context>
    <context>
        <name>Detail</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n Bericht</numerusform>
                <numerusform>%n Berichte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>%n report(s) are selected.</source>
            <translation>
                <numerusform>%n Bericht ist ausgewählt.</numerusform>
                <numerusform>%n Berichte sind ausgewählt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>&amp;Delete</source>
            <translation>&amp;Löschen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>&amp;Send…</source>
            <translation>&amp;Senden…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>, first {when}</source>
            <translation>, zuerst {when}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>, {count} of them no longer kept one by one</source>
            <translation>, {count} davon nicht mehr einzeln aufbewahrt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>A damaged record cannot be copied as Markdown.</source>
            <translation>Ein beschädigter Datensatz kann nicht als Markdown kopiert werden.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>A damaged record cannot be sent.</source>
            <translation>Ein beschädigter Datensatz kann nicht gesendet werden.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>A record that cannot be read.</source>
            <translation>Ein Datensatz, der nicht gelesen werden kann.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Attributes</source>
            <translation>Attribute</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Choose a report to see what happened.</source>
            <translation>Wählen Sie einen Bericht, um zu sehen, was geschah.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Choose one report to copy it as Markdown.</source>
            <translation>Wählen Sie einen einzelnen Bericht, um ihn als Markdown zu kopieren.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Copy as &amp;Markdown</source>
            <translation>Als &amp;Markdown kopieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Cortex is being started…</source>
            <translation>Cortex wird gestartet…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Cortex was not found on PATH, so it cannot be started from here.</source>
            <translation>Cortex wurde in PATH nicht gefunden und kann daher nicht von hier aus gestartet werden.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>For an issue tracker; names and secrets are hidden</source>
            <translation>Für einen Fehlerbericht; Namen und Geheimnisse sind verborgen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>It answered again {when}.</source>
            <translation>Es antwortete {when} wieder.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
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
            <source>Remove {what} from this list (Del)</source>
            <translation>{what} aus dieser Liste entfernen (Entf)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>S&amp;tart Cortex again</source>
            <translation>&amp;Cortex neu starten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Save {what} to a file, redacted</source>
            <translation>{what} in eine Datei speichern, geschwärzt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>See exactly what is sent, and decide (Enter)</source>
            <translation>Genau sehen, was gesendet wird, und entscheiden (Eingabe)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Show all {count} of this kind</source>
            <translation>Alle {count} dieser Art zeigen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Show the {count} that are kept</source>
            <translation>Die {count} behaltenen zeigen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Stack</source>
            <translation>Aufrufliste</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Start Cortex again</source>
            <translation>Cortex neu starten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Starts Cortex’s server in the background. Nothing that a report says is run.</source>
            <translation>Startet den Cortex-Server im Hintergrund. Nichts, was in einem Bericht steht, wird ausgeführt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Summary</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>The buttons act on all of them. Below is the last one you came to.</source>
            <translation>Die Schaltflächen wirken auf alle. Unten steht der zuletzt gewählte.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>This kind of crash was seen {count} times</source>
            <translation>Diese Art Absturz kam {count}-mal vor</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>What has come of it</source>
            <translation>Was daraus wurde</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>What is sent</source>
            <translation>Was gesendet wird</translation>
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
            <source>Stopped. Nothing was written.</source>
            <translation>Angehalten. Es wurde nichts geschrieben.</translation>
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
            <source>How long the program did not answer</source>
            <translation>Wie lange das Programm nicht antwortete</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>How many graphics cards</source>
            <translation>Wie viele Grafikkarten</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>How many times this report stands for</source>
            <translation>Für wie viele Vorfälle dieser Bericht steht</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>How often it has happened in that process</source>
            <translation>Wie oft es in diesem Prozess geschah</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>How often the program had been started again</source>
            <translation>Wie oft das Programm neu gestartet worden war</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>How the failure was noticed</source>
            <translation>Wie der Fehler bemerkt wurde</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>How the program ended</source>
            <translation>Wie das Programm endete</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>How to reach you, where given</source>
            <translation>Wie Sie erreichbar sind, wenn angegeben</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Its language</source>
            <translation>Seine Sprache</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Its version</source>
            <translation>Seine Version</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Its version, or the runtime's</source>
            <translation>Seine Version oder die der Laufzeitumgebung</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The AI model in use</source>
            <translation>Das verwendete KI-Modell</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The address of Cortex's own server that was called</source>
            <translation>Die aufgerufene Adresse des Cortex-Servers</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The answer's status</source>
            <translation>Der Status der Antwort</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The command that was run</source>
            <translation>Der ausgeführte Befehl</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The graphics cards: model, vendor and memory</source>
            <translation>Die Grafikkarten: Modell, Hersteller und Speicher</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The kind of error</source>
            <translation>Die Art des Fehlers</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The kind of request that failed, without its values</source>
            <translation>Die Art der fehlgeschlagenen Anfrage, ohne ihre Werte</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The language runtime</source>
            <translation>Die Laufzeitumgebung</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The language runtime's version</source>
            <translation>Die Version der Laufzeitumgebung</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The operating system</source>
            <translation>Das Betriebssystem</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The operating system's build</source>
            <translation>Der Build des Betriebssystems</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The operating system's family</source>
            <translation>Die Familie des Betriebssystems</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The operating system's name and version</source>
            <translation>Name und Version des Betriebssystems</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The operating system's version</source>
            <translation>Die Version des Betriebssystems</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The processor's architecture</source>
            <translation>Die Architektur des Prozessors</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The processor's model</source>
            <translation>Das Modell des Prozessors</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The product it belongs to</source>
            <translation>Das Produkt, zu dem es gehört</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The program's name, without its folder</source>
            <translation>Der Name des Programms, ohne Ordner</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The record's own number, where it is no valid trace id</source>
            <translation>Die Nummer des Datensatzes, wenn sie keine gültige Trace-Kennung ist</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The record's own time</source>
            <translation>Die Zeit des Datensatzes</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The report's id, so that a receiver can drop a duplicate</source>
            <translation>Die Kennung des Berichts, damit ein Empfänger Doppelte verwerfen kann</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The request's method</source>
            <translation>Die Methode der Anfrage</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The signal that ended the program</source>
            <translation>Das Signal, das das Programm beendete</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The version of Cortex</source>
            <translation>Die Version von Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Their models</source>
            <translation>Ihre Modelle</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What Cortex was doing: model, address, command</source>
            <translation>Was Cortex tat: Modell, Adresse, Befehl</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What Cortex wrote in the place of the program's name</source>
            <translation>Was Cortex an die Stelle des Programmnamens schrieb</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What failed, where that is known: the id of an entry in a list of advice</source>
            <translation>Was fehlgeschlagen ist, soweit bekannt: die Kennung eines Eintrags in einer Liste von Ratschlägen</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What made the record</source>
            <translation>Was den Datensatz erzeugte</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What the error said</source>
            <translation>Was der Fehler sagte</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What was asked for at this address</source>
            <translation>Was an dieser Adresse angefragt wurde</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What was cut for size</source>
            <translation>Was der Größe wegen gekürzt wurde</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What you wrote about it</source>
            <translation>Was Sie dazu geschrieben haben</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Where in the program it happened</source>
            <translation>Wo im Programm es geschah</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Whether it is not started again any more</source>
            <translation>Ob es nicht mehr neu gestartet wird</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Whether it was made on purpose, to try the program out</source>
            <translation>Ob es absichtlich herbeigeführt wurde, um das Programm auszuprobieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Whether the error ended the program</source>
            <translation>Ob der Fehler das Programm beendete</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Whether the message was cut for size</source>
            <translation>Ob die Meldung gekürzt wurde</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Whether the stack was cut for size</source>
            <translation>Ob die Aufrufliste gekürzt wurde</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Which part of Cortex crashed</source>
            <translation>Welcher Teil von Cortex abstürzte</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Which program reports</source>
            <translation>Welches Programm berichtet</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Which reports are the same crash: a hash of type and frames of the stack</source>
            <translation>Welche Berichte derselbe Absturz sind: ein Hash aus Art und Ebenen des Stapels</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Which run of Cortex it was</source>
            <translation>Welcher Lauf von Cortex es war</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Which texts you changed before sending</source>
            <translation>Welche Texte Sie vor dem Senden geändert haben</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Which thread failed</source>
            <translation>Welcher Thread fehlschlug</translation>
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>&amp;Groups</source>
            <translation>&amp;Gruppen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>All sources</source>
            <translation>Alle Quellen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>All states</source>
            <translation>Alle Zustände</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Any time</source>
            <translation>Beliebige Zeit</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Chosen sources</source>
            <translation>Gewählte Quellen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Chosen states</source>
            <translation>Gewählte Zustände</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Chosen time</source>
            <translation>Gewählte Zeit</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>E&amp;very report</source>
            <translation>&amp;Jeder Bericht</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Last 24 hours</source>
            <translation>Letzte 24 Stunden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Last hour</source>
            <translation>Letzte Stunde</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Last {span}</source>
            <translation>Letzte {span}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Not sent yet</source>
            <translation>Noch nicht gesendet</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>On the way</source>
            <translation>Unterwegs</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Rejected or declined</source>
            <translation>Abgelehnt, verweigert</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Search message, stack, model, command</source>
            <translation>Suche in Meldung, Aufrufliste, Modell, Befehl</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Search reports</source>
            <translation>Berichte suchen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>“{words}”</source>
            <translation>„{words}“</translation>
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
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>Vendor</source>
            <translation>Hersteller</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>{amount}, shared with the computer</source>
            <translation>{amount}, mit dem Computer geteilt</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/report_table.py" />
            <source>%n in the last 30 days</source>
            <translation>
                <numerusform>%n in den letzten 30 Tagen</numerusform>
                <numerusform>%n in den letzten 30 Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/report_table.py" />
            <source>%n more, no longer kept one by one</source>
            <translation>
                <numerusform>%n weiterer, nicht mehr einzeln aufbewahrt</numerusform>
                <numerusform>%n weitere, nicht mehr einzeln aufbewahrt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/report_table.py" />
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n Bericht</numerusform>
                <numerusform>%n Berichte</numerusform>
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
            <translation>Zurück (Esc oder Links)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/report_table.py" />
            <source>Collapsed. Right shows its %n report(s).</source>
            <translation>
                <numerusform>Eingeklappt. Pfeil rechts zeigt ihren %n Bericht.</numerusform>
                <numerusform>Eingeklappt. Pfeil rechts zeigt ihre %n Berichte.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/report_table.py" />
            <source>First seen {when}</source>
            <translation>Zuerst gesehen {when}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/report_table.py" />
            <source>First seen: {time}</source>
            <translation>Zuerst gesehen: {time}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/report_table.py" />
            <source>Last seen: {time}</source>
            <translation>Zuletzt gesehen: {time}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/breadcrumb.py" />
            <source>One kind of crash</source>
            <translation>Eine Art Absturz</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/breadcrumb.py" />
            <source>Opened: {what}</source>
            <translation>Geöffnet: {what}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/report_table.py" />
            <source>Seen once</source>
            <translation>Einmal gesehen</translation>
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
            <source>Find &amp;next</source>
            <translation>&amp;Weitersuchen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/help.py" />
            <source>Find in the help</source>
            <translation>In der Hilfe suchen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/help.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/help.py" />
            <source>Help: Cortex crash reports</source>
            <translation>Hilfe: Cortex-Absturzberichte</translation>
        </message>
    </context>
    <context>
        <name>HistoryPane</name>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>A damaged record is never sent.</source>
            <translation>Ein beschädigter Datensatz wird nie gesendet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Agreed {when}; {size}; SHA-256 {hash}</source>
            <translation>Zugestimmt {when}; {size}; SHA-256 {hash}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Attempts</source>
            <translation>Versuche</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Cancel sending</source>
            <translation>Senden abbrechen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Copies the number that the receiver gave the report</source>
            <translation>Kopiert die Nummer, die der Empfänger dem Bericht gegeben hat</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Copies the receipt: times, hash, answers and the bytes</source>
            <translation>Kopiert den Beleg: Zeiten, Prüfsumme, Antworten und die Bytes</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Copy number</source>
            <translation>Nummer kopieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Cortex marked this report as sent on {when}. That proves nothing: this program has not sent it.</source>
            <translation>Cortex hat diesen Bericht am {when} als gesendet vermerkt. Das beweist nichts: Dieses Programm hat ihn nicht gesendet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>In words</source>
            <translation>In Worten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Look it up</source>
            <translation>Nachschlagen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Next try {when}</source>
            <translation>Nächster Versuch {when}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>No answer yet</source>
            <translation>Noch keine Antwort</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>No browser could be opened. The address is copied.</source>
            <translation>Es konnte kein Browser geöffnet werden. Die Adresse ist kopiert.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Number at the receiver: {number}</source>
            <translation>Nummer beim Empfänger: {number}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Open its page</source>
            <translation>Seite öffnen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Receiver</source>
            <translation>Empfänger</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Save the bytes</source>
            <translation>Die Bytes speichern</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Saves the bytes, exactly as they were sent</source>
            <translation>Speichert die Bytes genau so, wie sie gesendet wurden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Seconds</source>
            <translation>Sekunden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Select a report to see what became of it.</source>
            <translation>Wählen Sie einen Bericht, um zu sehen, was daraus wurde.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>The bytes</source>
            <translation>Die Bytes</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>The bytes are not kept any more (Settings, Storage). Their SHA-256: {sha256}</source>
            <translation>Die Bytes werden nicht mehr aufbewahrt (Einstellungen, Speicherplatz). Ihr SHA-256: {sha256}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>The bytes that were sent</source>
            <translation>Die gesendeten Bytes</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>The receiver names a page on another host, which is not opened from here: {url}</source>
            <translation>Der Empfänger nennt eine Seite auf einem anderen Rechner, die von hier aus nicht geöffnet wird: {url}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>The receiver's answer</source>
            <translation>Die Antwort des Empfängers</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>This report has not been sent to anyone.</source>
            <translation>Dieser Bericht wurde niemandem gesendet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>{state}: {host}</source>
            <translation>{state}: {host}</translation>
        </message>
    </context>
    <context>
        <name>Issue</name>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>&amp;Copy the text</source>
            <translation>Text &amp;kopieren</translation>
        </message>
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
            <source>&amp;Remember the address</source>
            <translation>Adresse &amp;merken</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>&amp;Title</source>
            <translation>&amp;Titel</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>C&amp;lose</source>
            <translation>Sch&amp;ließen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>Names and secrets are hidden; read it all the same, everybody will be able to. Your browser opens {host} with this text. Nothing is published before you press the button there.</source>
            <translation>Namen und Geheimnisse sind verborgen; lesen Sie es trotzdem, denn jeder wird es lesen können. Ihr Browser öffnet {host} mit diesem Text. Veröffentlicht wird nichts, bevor Sie dort auf die Schaltfläche drücken.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>No browser could be opened. Copy the text instead.</source>
            <translation>Es konnte kein Browser geöffnet werden. Kopieren Sie stattdessen den Text.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>Opened in your browser.</source>
            <translation>In Ihrem Browser geöffnet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>Report an issue</source>
            <translation>Problem melden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>The text is too long for a link: its end is left out there. Copy it to have it all.</source>
            <translation>Der Text ist zu lang für einen Link: Dort fehlt das Ende. Kopieren Sie ihn, um alles zu haben.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>When it is published, paste its &amp;address here: this kind of crash is then known by it</source>
            <translation>Nach dem Veröffentlichen fügen Sie hier die &amp;Adresse ein: Diese Art Absturz ist dann bekannt</translation>
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
            <source>&amp;Cancel</source>
            <translation>Abbre&amp;chen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/link_dialog.py" />
            <source>&amp;Fixed in version (may stay empty)</source>
            <translation>&amp;Behoben in Version (darf leer bleiben)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/link_dialog.py" />
            <source>&amp;Link</source>
            <translation>&amp;Verknüpfen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/known_strip.py" />
            <source>&amp;Open the issue</source>
            <translation>&amp;Problemseite öffnen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/link_dialog.py" />
            <source>&amp;Title</source>
            <translation>&amp;Titel</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/known_strip.py" />
            <source>Address of the known issue</source>
            <translation>Adresse des bekannten Problems</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/known_strip.py" />
            <source>Known issue: {title}</source>
            <translation>Bekanntes Problem: {title}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_links.py" />
            <source>Lin&amp;k to a known issue…</source>
            <translation>Mit &amp;bekanntem Problem verknüpfen…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/link_dialog.py" />
            <source>Link to a known issue</source>
            <translation>Mit bekanntem Problem verknüpfen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_links.py" />
            <source>Linked: {url}</source>
            <translation>Verknüpft: {url}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_links.py" />
            <source>No browser could be opened. The address was copied.</source>
            <translation>Es konnte kein Browser geöffnet werden. Die Adresse wurde kopiert.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/known_strip.py" />
            <source>Opens {url} in the browser</source>
            <translation>Öffnet {url} im Browser</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/known_strip.py" />
            <source>Remove the &amp;link</source>
            <translation>&amp;Verknüpfung entfernen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/link_dialog.py" />
            <source>Reports of this kind then say that they are known. The address stays on this computer; its page is opened only when you press the button.</source>
            <translation>Berichte dieser Art gelten dann als bekannt. Die Adresse bleibt auf diesem Computer; ihre Seite wird nur geöffnet, wenn Sie die Schaltfläche drücken.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_links.py" />
            <source>The link was removed.</source>
            <translation>Die Verknüpfung wurde entfernt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/known_strip.py" />
            <source>This kind of crash is not of this issue</source>
            <translation>Diese Art Absturz gehört nicht zu diesem Problem</translation>
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
            <location filename="../../tray_app/ui/list/empty_page.py" />
            <source>&amp;Clear search and filters</source>
            <translation>Suche und &amp;Filter leeren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>An error without a message</source>
            <translation>Ein Fehler ohne Meldung</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/report_list.py" />
            <source>Crash report list</source>
            <translation>Liste der Absturzberichte</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/empty_page.py" />
            <source>No crashes. Good.</source>
            <translation>Keine Abstürze. Gut.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/empty_page.py" />
            <source>No report matches</source>
            <translation>Kein Bericht passt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/empty_page.py" />
            <source>Nothing was found with this search and these filters.</source>
            <translation>Mit dieser Suche und diesen Filtern wurde nichts gefunden.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/empty_page.py" />
            <source>Reading the crash reports…</source>
            <translation>Die Absturzberichte werden gelesen…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>Reports that Cortex writes to {folder} appear here by themselves.</source>
            <translation>Berichte, die Cortex nach {folder} schreibt, erscheinen hier von selbst.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/empty_page.py" />
            <source>The crash reports cannot be read</source>
            <translation>Die Absturzberichte sind nicht lesbar</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>%n new report(s)</source>
            <translation>
                <numerusform>%n neuer Bericht</numerusform>
                <numerusform>%n neue Berichte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>%n report(s) on the way</source>
            <translation>
                <numerusform>%n Bericht unterwegs</numerusform>
                <numerusform>%n Berichte unterwegs</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/services/outbox.py" />
            <source>1 report needs your attention. {why}</source>
            <translation>1 Bericht braucht Ihre Aufmerksamkeit. {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>A PEM file by which the collector knows this computer.</source>
            <translation>Eine PEM-Datei, an der der Kollektor diesen Computer erkennt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>A PEM file with the certificate authority of the collector. Empty: those that this system trusts.</source>
            <translation>Eine PEM-Datei mit der Zertifizierungsstelle des Kollektors. Leer: die Stellen, denen dieses System vertraut.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>A certificate of the server or of its authority has a flaw and must be issued again</source>
            <translation>Ein Zertifikat des Servers oder seiner Zertifizierungsstelle hat einen Mangel und muss neu ausgestellt werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>A collector said no without a reason. {other_way}</source>
            <translation>Ein Kollektor lehnte ohne Begründung ab. {other_way}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>A damaged record cannot be copied as Markdown</source>
            <translation>Ein beschädigter Datensatz kann nicht als Markdown kopiert werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/consent.py" />
            <source>A damaged record cannot be sent</source>
            <translation>Ein beschädigter Datensatz kann nicht gesendet werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/external_files.py" />
            <source>A file with OTLP JSON lines can be opened, or one that Cortex has written.</source>
            <translation>Geöffnet werden kann eine Datei mit OTLP-JSON-Zeilen oder eine, die Cortex geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>A language code such as de or pt-BR. Empty: the language of the system.</source>
            <translation>Ein Sprachkürzel wie de oder pt-BR. Leer: die Sprache des Systems.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>A left-over of a record that was written over.</source>
            <translation>Ein Rest eines Eintrags, der überschrieben wurde.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>A name or password does not belong in the address, where all can read it. Use a header instead.</source>
            <translation>Name oder Passwort gehören nicht in die Adresse, wo alle sie lesen können. Nehmen Sie stattdessen eine Kopfzeile.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>A name or password does not belong in the address.</source>
            <translation>Name oder Passwort gehören nicht in die Adresse.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>A notification was shown</source>
            <translation>Eine Benachrichtigung wurde gezeigt</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>A notification when Cortex has crashed. Repeated crashes of one kind are counted either way.</source>
            <translation>Eine Benachrichtigung, wenn Cortex abgestürzt ist. Wiederholungen werden in jedem Fall gezählt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>A pause that ends by itself.</source>
            <translation>Eine Pause, die von selbst endet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/platform/windows.py" />
            <source>A policy of this computer may forbid it. Ask its administrator.</source>
            <translation>Eine Richtlinie dieses Computers verbietet es vielleicht. Fragen Sie die Systemverwaltung.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>A real report would be sent to {host} now. This test goes only if you send it yourself</source>
            <translation>Ein echter Bericht würde jetzt an {host} gesendet. Dieser Test geht nur hinaus, wenn Sie ihn selbst senden</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>A real report would go to {host} if you agree. This test goes only if you send it yourself</source>
            <translation>Ein echter Bericht ginge an {host}, wenn Sie zustimmen. Dieser Test geht nur hinaus, wenn Sie ihn selbst senden</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>A small program crashed on purpose, by a segmentation fault</source>
            <translation>Ein kleines Programm ist absichtlich abgestürzt, durch eine Speicherzugriffsverletzung</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>A small program crashed on purpose, by an error that nobody caught</source>
            <translation>Ein kleines Programm ist absichtlich abgestürzt, durch einen nicht abgefangenen Fehler</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/state.py" />
            <source>A small program crashes, and its report is followed…</source>
            <translation>Ein kleines Programm stürzt ab, und sein Bericht wird verfolgt…</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>A small program hung on purpose</source>
            <translation>Ein kleines Programm hat absichtlich nicht mehr reagiert</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/reader.py" />
            <source>A text holds half a character (a lone surrogate), shown as \ud83d or the like.</source>
            <translation>Ein Text enthält ein halbes Zeichen (ein einzelnes Surrogat), dargestellt als \ud83d oder ähnlich.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>A version is written as numbers with dots, such as 0.5.1 or 0.5.1-rc2.</source>
            <translation>Eine Version besteht aus Zahlen mit Punkten, etwa 0.5.1 oder 0.5.1-rc2.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>A view needs a name</source>
            <translation>Eine Ansicht braucht einen Namen</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>A web page answered instead of a collector, such as the log-in page of this network</source>
            <translation>Statt eines Kollektors hat eine Webseite geantwortet, etwa die Anmeldeseite dieses Netzes</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>About this computer</source>
            <translation>Über diesen Computer</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/event_worker.py" />
            <source>Acting on new reports, answers and settings</source>
            <translation>Das Verarbeiten neuer Berichte, Antworten und Einstellungen</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Address for crash reports only</source>
            <translation>Adresse nur für Absturzberichte</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/state.py" />
            <source>All works: a crash is captured, listed and announced.</source>
            <translation>Alles funktioniert: Ein Absturz wird erfasst, aufgelistet und gemeldet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Also delete Cortex's old report files</source>
            <translation>Auch alte Berichtsdateien von Cortex löschen</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Always send</source>
            <translation>Immer senden</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>An address has at most {most} characters.</source>
            <translation>Eine Adresse hat höchstens {most} Zeichen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>An address has no spaces in it.</source>
            <translation>Eine Adresse enthält keine Leerzeichen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>An address with ? or # cannot be used here.</source>
            <translation>Eine Adresse mit ? oder # kann hier nicht verwendet werden.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>An administrator has fixed this in {path}.</source>
            <translation>Die Systemverwaltung hat dies in {path} festgelegt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>An id has up to 32 digits from 0 to 9 and a to f; its beginning is enough.</source>
            <translation>Eine Kennung hat bis zu 32 Ziffern von 0 bis 9 und a bis f; ihr Anfang genügt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>Another program is writing to it. Try again in a moment.</source>
            <translation>Ein anderes Programm schreibt hinein. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Architecture</source>
            <translation>Architektur</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Ask me each time</source>
            <translation>Jedes Mal fragen</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Ask whoever runs the server whether these credentials may send logs.</source>
            <translation>Fragen Sie die Betreiber des Servers, ob diese Zugangsdaten Protokolle senden dürfen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Attributes are names with values</source>
            <translation>Attribute sind Namen mit Werten</translation>
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
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>Begin the address with https://.</source>
            <translation>Beginnen Sie die Adresse mit https://.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>Change its owner to yourself (chown), then try again. Nothing was changed.</source>
            <translation>Machen Sie sich zum Eigentümer (chown) und versuchen Sie es erneut. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/watcher.py" />
            <source>Changes in {place} cannot be watched: {fault}. Use “Look for new reports” (F5).</source>
            <translation>Änderungen in {place} lassen sich nicht beobachten: {fault}. Nehmen Sie „Nach neuen Berichten suchen“ (F5).</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/watcher.py" />
            <source>Changes to the report folders cannot be watched: {fault}. Use “Look for new reports” (F5).</source>
            <translation>Änderungen in den Berichtsordnern lassen sich nicht beobachten: {fault}. Nehmen Sie „Nach neuen Berichten suchen“ (F5).</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Check that the folder can be written and that the disk is not full.</source>
            <translation>Prüfen Sie, ob der Ordner beschreibbar ist und die Platte nicht voll.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/database.py" />
            <source>Check that {folder} can be written and has space left.</source>
            <translation>Prüfen Sie, ob {folder} beschreibbar ist und Platz hat.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Choose another name.</source>
            <translation>Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Choose http/json or http/protobuf, and the collector's HTTP port, mostly 4318.</source>
            <translation>Wählen Sie http/json oder http/protobuf und den HTTP-Port des Kollektors, meist 4318.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Client certificate</source>
            <translation>Client-Zertifikat</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/notes.py" />
            <source>Client certificate: certificate and key are used together; one of them is missing.</source>
            <translation>Client-Zertifikat: Zertifikat und Schlüssel gehören zusammen; eines davon fehlt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Client key</source>
            <translation>Client-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Collector address</source>
            <translation>Adresse des Kollektors</translation>
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
            <location filename="../../tray_app/settings/declared.py" />
            <source>Compression</source>
            <translation>Komprimierung</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Correct the certificate file, the header or the address that is named.</source>
            <translation>Berichtigen Sie die genannte Zertifikatsdatei, Kopfzeile oder Adresse.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex</source>
            <translation>Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex answered again {when}, after it had hung. This is no crash.</source>
            <translation>Cortex antwortete {when} wieder, nachdem es nicht reagiert hatte. Das ist kein Absturz.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex crashed {when}.</source>
            <translation>Cortex ist {when} abgestürzt.</translation>
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
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex hung {when}.</source>
            <translation>Cortex hat {when} nicht mehr reagiert.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Cortex itself marked this as sent. That proves nothing: it does so before it has an answer.</source>
            <translation>Cortex selbst hat dies als gesendet vermerkt. Das beweist nichts: Es tut das, bevor es eine Antwort hat.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/cortex_program.py" />
            <source>Cortex was not found on PATH</source>
            <translation>Cortex wurde im PATH nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex writes the version of Node.js here</source>
            <translation>Cortex schreibt hier die Version von Node.js</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Cortex's data folder</source>
            <translation>Datenordner von Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/discovery.py" />
            <source>Cortex's data folder was not found: {path} ({reason}). If Cortex keeps its data elsewhere, name that folder in the settings or with --data-dir.</source>
            <translation>Der Datenordner von Cortex wurde nicht gefunden: {path} ({reason}). Wenn Cortex seine Daten anderswo hat, nennen Sie diesen Ordner in den Einstellungen oder mit --data-dir.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex’s file is left as it is. Nothing of this record is sent.</source>
            <translation>Die Datei von Cortex bleibt, wie sie ist. Von diesem Datensatz wird nichts gesendet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Count</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Crash</source>
            <translation>Absturz</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Crash reporting is off</source>
            <translation>Absturzberichte sind ausgeschaltet</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Crash reporting is off, so nothing is captured, announced or sent</source>
            <translation>Absturzberichte sind ausgeschaltet, daher wird nichts erfasst, gemeldet oder gesendet</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Crash reporting is on</source>
            <translation>Absturzberichte sind eingeschaltet</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Crash reports that Cortex has moved aside and that are older than the limit above are deleted for good. The file that Cortex writes to now is never touched.</source>
            <translation>Absturzberichte, die Cortex beiseitegelegt hat und die älter als die Grenze oben sind, werden endgültig gelöscht. Die Datei, in die Cortex jetzt schreibt, wird nie angerührt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/state.py" />
            <source>Crashes are captured and listed. There is something to know about the rest.</source>
            <translation>Abstürze werden erfasst und aufgelistet. Zum Übrigen gibt es Hinweise.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Damaged</source>
            <translation>Beschädigt</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Declined</source>
            <translation>Nicht senden</translation>
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
            <location filename="../../tray_app/services/explanation.py" />
            <source>Download one: cortex pull</source>
            <translation>Laden Sie eines herunter: cortex pull</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Each of these words is replaced before a report is shown for sending, besides names, paths and passwords.</source>
            <translation>Jedes dieser Wörter wird ersetzt, bevor ein Bericht zum Senden gezeigt wird, neben Namen, Pfaden und Passwörtern.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Encoding</source>
            <translation>Kodierung</translation>
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
            <location filename="../../tray_app/settings/secrets.py" />
            <source>Enter it again in the settings.</source>
            <translation>Geben Sie es in den Einstellungen erneut ein.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>Enter its value again.</source>
            <translation>Geben Sie den Wert erneut ein.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Enter name and password in the proxy's address.</source>
            <translation>Geben Sie Name und Passwort in der Adresse des Proxys an.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Enter one above.</source>
            <translation>Geben Sie oben eine ein.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>Enter the address first, then the headers.</source>
            <translation>Geben Sie erst die Adresse ein, dann die Kopfzeilen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Enter the address it moved to, if you trust it.</source>
            <translation>Geben Sie die neue Adresse ein, wenn Sie ihr vertrauen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Enter the address it moved to, if you trust it: {where}.</source>
            <translation>Geben Sie die neue Adresse ein, wenn Sie ihr vertrauen: {where}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Enter the credentials as a header, such as authorization.</source>
            <translation>Geben Sie die Zugangsdaten als Kopfzeile an, etwa authorization.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>Entry {number} in {path} is passed over: {why}.</source>
            <translation>Eintrag {number} in {path} wird übergangen: {why}.</translation>
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
            <location filename="../../tray_app/services/known_issues.py" />
            <source>Fixed in {fixed}.</source>
            <translation>Behoben in {fixed}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/known_issues.py" />
            <source>Fixed in {fixed}; this report is from {version}.</source>
            <translation>Behoben in {fixed}; dieser Bericht stammt aus {version}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Further fields to send</source>
            <translation>Weitere Felder senden</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>Give an address such as {example}.</source>
            <translation>Geben Sie eine Adresse wie {example} an.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>Give one or two digits more.</source>
            <translation>Geben Sie ein oder zwei Ziffern mehr an.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Give up after</source>
            <translation>Aufgeben nach</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Goes along with every report to the collector, such as deployment.environment.name=test,team=desktop. You see it before you send, like everything else.</source>
            <translation>Geht mit jedem Bericht an den Kollektor, etwa deployment.environment.name=test,team=desktop. Sie sehen es vor dem Senden, wie alles andere.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Header {number} has no value</source>
            <translation>Kopfzeile {number} hat keinen Wert</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Headers</source>
            <translation>Kopfzeilen</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Headers are names with values</source>
            <translation>Kopfzeilen sind Namen mit Werten</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Headers for the vendor's server</source>
            <translation>Kopfzeilen für den Server des Herstellers</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>How long to wait for the collector's answer. 0 waits for ever.</source>
            <translation>Wie lange auf die Antwort des Kollektors gewartet wird. 0: unbegrenzt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>How many reports an hour “Always send” may send to each receiver. What is more waits for its turn. What you send yourself is never held back. 0: no limit.</source>
            <translation>Wie viele Berichte pro Stunde „Immer senden“ an jeden Empfänger senden darf. Was darüber hinausgeht, wartet, bis es an der Reihe ist. Was Sie selbst senden, wird nie zurückgehalten. 0: keine Grenze.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>How reports are written on the wire. Every collector understands Protocol Buffers, and many also JSON.</source>
            <translation>Wie Berichte auf dem Weg geschrieben sind. Jeder Kollektor versteht Protocol Buffers, viele auch JSON.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>How the developers may reach you. Offered when you send a report; sent only if you tick it there.</source>
            <translation>Wie die Entwickler Sie erreichen. Wird beim Senden angeboten und nur gesendet, wenn Sie es dort anhaken.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>If the server uses an authority of your own, name its certificate file in the settings (OTEL_EXPORTER_OTLP_CERTIFICATE). Otherwise do not send anything there.</source>
            <translation>Wenn der Server eine eigene Zertifizierungsstelle nutzt, geben Sie deren Zertifikatsdatei in den Einstellungen an (OTEL_EXPORTER_OTLP_CERTIFICATE). Sonst senden Sie nichts dorthin.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>If the tray program runs, it shows a notification now</source>
            <translation>Wenn das Programm in der Leiste läuft, zeigt es jetzt eine Benachrichtigung</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/cortex_program.py" />
            <source>Install Cortex, or add its folder to PATH.</source>
            <translation>Installieren Sie Cortex, oder nehmen Sie seinen Ordner in PATH auf.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Install it anew.</source>
            <translation>Installieren Sie das Programm neu.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Invalid value '{value}' for {key}; use {others} or {last}.</source>
            <translation>Ungültiger Wert „{value}“ für {key}; möglich ist {others} oder {last}.</translation>
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
            <location filename="../../tray_app/services/self_test.py" />
            <source>It is in the list as {id}</source>
            <translation>Er steht in der Liste als {id}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>It is rebuilt from Cortex's own files when you look for reports again.</source>
            <translation>Er wird aus den Dateien von Cortex neu aufgebaut, wenn Sie wieder nach Berichten suchen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/retention.py" />
            <source>It is tried again tomorrow.</source>
            <translation>Morgen wird es noch einmal versucht.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>It may hold the names of headers only; their values belong in the keyring.</source>
            <translation>Dort dürfen nur die Namen von Kopfzeilen stehen; ihre Werte gehören in den Schlüsselbund.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>It stands in {file}, line {line}, from byte {offset} on, {length} bytes long.</source>
            <translation>Er steht in {file}, Zeile {line}, ab Byte {offset}, {length} Bytes lang.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/state.py" />
            <source>It takes a few seconds. Each step is shown here.</source>
            <translation>Es dauert einige Sekunden. Jeder Schritt wird hier gezeigt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>It was answering {endpoint}.</source>
            <translation>Es beantwortete gerade {endpoint}.</translation>
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
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Keep crash reports on this computer</source>
            <translation>Absturzberichte auf diesem Computer aufbewahren</translation>
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
            <location filename="../../tray_app/services/outbox.py" />
            <source>Leave out --empty-only to test it with one labelled record.</source>
            <translation>Lassen Sie --empty-only weg, um mit einem gekennzeichneten Datensatz zu testen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>Log in again, or start it again. For a collector, {variable} in the environment does as well.</source>
            <translation>Melden Sie sich neu an, oder starten Sie ihn neu. Für einen Kollektor genügt auch {variable} in der Umgebung.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Log in to the network in a browser first, or look whether the port is the collector's.</source>
            <translation>Melden Sie sich zuerst im Browser am Netz an, oder prüfen Sie, ob der Port der des Kollektors ist.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Look at the address and the network connection.</source>
            <translation>Prüfen Sie die Adresse und die Netzverbindung.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>Look at the folder {folder}.</source>
            <translation>Sehen Sie im Ordner {folder} nach.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Look at the port: it may be one for gRPC or for another protocol. The HTTP port is mostly 4318.</source>
            <translation>Prüfen Sie den Port: Er könnte für gRPC oder ein anderes Protokoll sein. Der HTTP-Port ist meist 4318.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Look at the proxy that is set: {proxy}</source>
            <translation>Prüfen Sie den eingestellten Proxy: {proxy}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Look at the proxy's or the server's TLS settings.</source>
            <translation>Prüfen Sie die TLS-Einstellungen des Proxys oder des Servers.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Look for a mistake in the name, and whether this computer is connected to the right network or VPN.</source>
            <translation>Suchen Sie nach einem Fehler im Namen, und prüfen Sie, ob dieser Computer mit dem richtigen Netz oder VPN verbunden ist.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>Look for reports again (F5).</source>
            <translation>Suchen Sie erneut nach Berichten (F5).</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>Look whether it runs.</source>
            <translation>Sehen Sie nach, ob er läuft.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/ledger_file.py" />
            <source>Look whether the disk is full and whether {file} may be written ({error}).</source>
            <translation>Prüfen Sie, ob die Platte voll ist und ob {file} geschrieben werden darf ({error}).</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Look whether this is the collector's address and port; the HTTP port is mostly 4318.</source>
            <translation>Prüfen Sie, ob dies Adresse und Port des Kollektors sind; der HTTP-Port ist meist 4318.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Look whether this is the collector's address.</source>
            <translation>Prüfen Sie, ob dies die Adresse des Kollektors ist.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/managed_block.py" />
            <source>Make it writable (chmod u+w), or write this line into it yourself: {line} Nothing was changed.</source>
            <translation>Machen Sie sie beschreibbar (chmod u+w), oder schreiben Sie diese Zeile selbst hinein: {line} Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>Make the file writable (chmod u+w), then try again. Nothing was changed.</source>
            <translation>Machen Sie die Datei beschreibbar (chmod u+w) und versuchen Sie es erneut. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>Make the folder writable (chmod u+w), then try again. Nothing was changed.</source>
            <translation>Machen Sie den Ordner beschreibbar (chmod u+w) und versuchen Sie es erneut. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/known_issues.py" />
            <source>Marked as fixed in {fixed}, but it happened again in {version}.</source>
            <translation>Als behoben in {fixed} vermerkt, trat aber in {version} wieder auf.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Marked as sent by Cortex</source>
            <translation>Von Cortex als gesendet vermerkt</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>Mend it first.</source>
            <translation>Bringen Sie sie zuerst in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>More than one report's id begins with {text}</source>
            <translation>Die Kennungen mehrerer Berichte beginnen mit {text}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Most collectors want the path /v1/logs at the end, without a slash after it.</source>
            <translation>Die meisten Kollektoren wollen am Ende den Pfad /v1/logs, ohne Schrägstrich danach.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>Move what is there to another place, then try again.</source>
            <translation>Verschieben Sie, was dort liegt, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Names have letters, digits and hyphens.</source>
            <translation>Namen bestehen aus Buchstaben, Ziffern und Bindestrichen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Names of fields that may leave this computer although they are not on the list of fields that may.</source>
            <translation>Namen von Feldern, die diesen Computer verlassen dürfen, obwohl sie nicht auf der Liste der erlaubten Felder stehen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Needs attention</source>
            <translation>Braucht Aufmerksamkeit</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Needs attention: the address, the credentials or the encoding is wrong.</source>
            <translation>Braucht Aufmerksamkeit: Adresse, Zugangsdaten oder Kodierung stimmen nicht.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
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
            <location filename="../../tray_app/services/known_issues.py" />
            <source>Newest version seen here: {version}.</source>
            <translation>Neueste hier gesehene Version: {version}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>No answer in time</source>
            <translation>Keine Antwort in der gegebenen Zeit</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>No answer is known yet</source>
            <translation>Noch ist keine Antwort bekannt</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>No collector is set, so a report stays on this computer</source>
            <translation>Kein Kollektor ist eingestellt, daher bleibt ein Bericht auf diesem Computer</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>No crash: a program that had hung answers again. It is not announced.</source>
            <translation>Kein Absturz: Ein Programm, das nicht reagierte, antwortet wieder. Das wird nicht gemeldet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>No crashes. Good.</source>
            <translation>Keine Abstürze. Gut.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>No model's server answers at port {port}</source>
            <translation>An Port {port} antwortet kein Server eines Modells</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>No new reports</source>
            <translation>Keine neuen Berichte</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>No notification was shown</source>
            <translation>Es wurde keine Benachrichtigung gezeigt</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>No notifications between these times of day, such as 22:00-07:00. Empty: none.</source>
            <translation>Keine Benachrichtigungen zwischen diesen Uhrzeiten, etwa 22:00-07:00. Leer: keine Ruhezeit.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>No notifications until</source>
            <translation>Keine Benachrichtigungen bis</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>No secure connection could be made</source>
            <translation>Es ließ sich keine sichere Verbindung herstellen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Nobody looked at the last notifications, so there are none until {date}</source>
            <translation>Die letzten Benachrichtigungen hat niemand angesehen, daher kommen bis {date} keine</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Not delivered yet. Will retry automatically.</source>
            <translation>Noch nicht zugestellt. Wird automatisch erneut versucht.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Not sent</source>
            <translation>Nicht gesendet</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>Not valid JSON.</source>
            <translation>Kein gültiges JSON.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Noted by the program itself.</source>
            <translation>Merkt sich das Programm selbst.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Nothing is sent to {host}: the settings say never</source>
            <translation>An {host} wird nichts gesendet: In den Einstellungen steht „Nie senden“</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>Nothing is sent: OTEL_LOGS_EXPORTER is set to none in {place}.</source>
            <translation>Es wird nichts gesendet: OTEL_LOGS_EXPORTER steht in {place} auf none.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>Nothing is sent: OTEL_SDK_DISABLED is set to true in {place}.</source>
            <translation>Es wird nichts gesendet: OTEL_SDK_DISABLED steht in {place} auf true.</translation>
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
            <source>Nothing is sent: {why}</source>
            <translation>Es wird nichts gesendet: {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>Nothing is sent: {why}.</source>
            <translation>Es wird nichts gesendet: {why}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>Nothing listens at this address</source>
            <translation>An dieser Adresse nimmt niemand Verbindungen an</translation>
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
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Notifications are paused</source>
            <translation>Benachrichtigungen sind pausiert</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Notifications are switched off in the settings</source>
            <translation>Benachrichtigungen sind in den Einstellungen ausgeschaltet</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>OTEL_EXPORTER_OTLP_COMPRESSION=none sends them unpacked.</source>
            <translation>Mit OTEL_EXPORTER_OTLP_COMPRESSION=none werden sie ungepackt gesendet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>OTEL_EXPORTER_OTLP_PROTOCOL={other} sends them in the other encoding.</source>
            <translation>Mit OTEL_EXPORTER_OTLP_PROTOCOL={other} werden sie in der anderen Kodierung gesendet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>OTLP over gRPC is not spoken here</source>
            <translation>OTLP über gRPC wird hier nicht gesprochen</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Older entries are taken out of this program's own index and history. 0: for ever.</source>
            <translation>Ältere Einträge verschwinden aus Index und Verlauf dieses Programms. 0: für immer aufbewahren.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/indexer.py" />
            <source>Older reports could not all be indexed (exit {code}). Press F5.</source>
            <translation>Ältere Berichte ließen sich nicht alle einlesen (Ende mit {code}). Drücken Sie F5.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>Only https:// and http:// addresses can be used.</source>
            <translation>Nur Adressen mit https:// und http:// können verwendet werden.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>Only the first {most} entries in {path} are used.</source>
            <translation>Nur die ersten {most} Einträge in {path} werden verwendet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Only the first {most} saved views are used.</source>
            <translation>Nur die ersten {most} gespeicherten Ansichten werden verwendet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>Port 4317 mostly speaks gRPC, which is not used here. The HTTP port is mostly 4318.</source>
            <translation>Port 4317 spricht meist gRPC, das hier nicht verwendet wird. Der HTTP-Port ist meist 4318.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Press F5 in the window, or run: cortex telemetry index</source>
            <translation>Drücken Sie im Fenster F5, oder führen Sie aus: cortex telemetry index</translation>
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
            <source>Protocol Buffers</source>
            <translation>Protocol Buffers</translation>
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
            <location filename="../../tray_app/services/indexer.py" />
            <source>Reading report files</source>
            <translation>Das Lesen der Berichtsdateien</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>Records run into each other: one was written over the end of another.</source>
            <translation>Einträge gehen ineinander über: Einer wurde über das Ende eines anderen geschrieben.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Recovered</source>
            <translation>Erholt</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Remove one first.</source>
            <translation>Entfernen Sie zuerst eine.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>Remove some.</source>
            <translation>Entfernen Sie einige.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Reporting</source>
            <translation>Erfassung</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>Reports are sent over HTTP, not gRPC. Use https:// and the collector's HTTP port, mostly 4318.</source>
            <translation>Berichte werden über HTTP gesendet, nicht über gRPC. Nehmen Sie https:// und den HTTP-Port des Kollektors, meist 4318.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Reports for {host} wait for you: {why}</source>
            <translation>Berichte für {host} warten auf Sie: {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>Reports would travel to {host} unencrypted: anyone on the way can read them. Use https://.</source>
            <translation>Berichte gingen unverschlüsselt an {host}: Jeder unterwegs kann sie lesen. Nehmen Sie https://.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Retrying</source>
            <translation>Neuer Versuch folgt</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/cortex_program.py" />
            <source>Run it in a terminal to see why.</source>
            <translation>Führen Sie den Befehl in einem Terminal aus, um den Grund zu sehen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Saved views</source>
            <translation>Gespeicherte Ansichten</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>Secrets are never written to a file. For a collector, set {variable} in the environment instead.</source>
            <translation>Geheimnisse werden nie in eine Datei geschrieben. Für einen Kollektor setzen Sie stattdessen {variable} in der Umgebung.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Send by itself at most</source>
            <translation>Von selbst höchstens senden</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Sending</source>
            <translation>Senden</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/outbox.py" />
            <source>Sending by itself was switched off after it was queued; try again to send it all the same</source>
            <translation>Das selbsttätige Senden wurde ausgeschaltet, nachdem der Bericht eingereiht war; erneut versuchen, um ihn trotzdem zu senden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Sending fails at the moment; it is tried again by itself</source>
            <translation>Das Senden gelingt gerade nicht; es wird von selbst erneut versucht</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/sender.py" />
            <source>Sending it stopped with a fault in this program. Its log says more; try again to send it</source>
            <translation>Das Senden brach mit einem Fehler in diesem Programm ab. Sein Protokoll sagt mehr; erneut versuchen, um den Bericht zu senden</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Sending to {host} has failed since {since}: {why}</source>
            <translation>Das Senden an {host} schlägt seit {since} fehl: {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Sending waits: the address or the credentials are wrong</source>
            <translation>Das Senden wartet: Adresse oder Zugangsdaten stimmen nicht</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Sending was cancelled</source>
            <translation>Das Senden wurde abgebrochen</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Sent with every report to the collector, such as an access token. The values are kept in the system's keyring, never in a file, and go only to the host they were entered for.</source>
            <translation>Gehen mit jedem Bericht an den Kollektor, etwa ein Zugangsschlüssel. Die Werte liegen im Schlüsselbund des Systems, nie in einer Datei, und gehen nur an den Rechner, für den sie eingegeben wurden.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Sent with every report to the vendor's server. The values are kept in the system's keyring, never in a file, and go only to the host they were entered for.</source>
            <translation>Gehen mit jedem Bericht an den Server des Herstellers. Die Werte liegen im Schlüsselbund des Systems, nie in einer Datei, und gehen nur an den Rechner, für den sie eingegeben wurden.</translation>
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
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Set a collector's address in the settings.</source>
            <translation>Tragen Sie in den Einstellungen die Adresse eines Kollektors ein.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Severity</source>
            <translation>Schwere</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Shorten it.</source>
            <translation>Kürzen Sie ihn.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Some receivers refuse an empty request, although OTLP says to accept it, and take reports all the same. Send one report to see.</source>
            <translation>Manche Empfänger lehnen eine leere Anfrage ab, obwohl OTLP verlangt, sie anzunehmen, und nehmen Berichte dennoch an. Senden Sie einen Bericht, um es zu sehen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>Something answered that is no collector: its answer is not OTLP</source>
            <translation>Es hat etwas geantwortet, das kein Kollektor ist: Die Antwort ist kein OTLP</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tasks.py" />
            <source>Something went wrong inside this program</source>
            <translation>In diesem Programm ist etwas schiefgegangen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>Start Cortex and a model: cortex run</source>
            <translation>Starten Sie Cortex und ein Modell: cortex run</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Start the collector, or correct the port: the HTTP port is mostly 4318.</source>
            <translation>Starten Sie den Kollektor, oder berichtigen Sie den Port: Der HTTP-Port ist meist 4318.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Start when I log in</source>
            <translation>Bei der Anmeldung starten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Storage</source>
            <translation>Speicherplatz</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Switch on “Keep crash reports on this computer” in the settings, then try again.</source>
            <translation>Schalten Sie in den Einstellungen „Absturzberichte auf diesem Computer aufbewahren“ ein, und versuchen Sie es erneut.</translation>
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
            <location filename="../../tray_app/settings/values.py" />
            <source>Take it out of the list.</source>
            <translation>Nehmen Sie sie aus der Liste.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/env_file.py" />
            <source>Take it out, then try again.</source>
            <translation>Nehmen Sie es heraus und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>Take the link away, then try again.</source>
            <translation>Entfernen Sie den Verweis und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Tell me about crashes</source>
            <translation>Über Abstürze benachrichtigen</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>That is not a language code</source>
            <translation>Das ist kein Sprachkürzel</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>The Cortex command line crashed {when}.</source>
            <translation>Die Cortex-Befehlszeile ist {when} abgestürzt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>The Cortex engine crashed {when}.</source>
            <translation>Die Cortex-Engine ist {when} abgestürzt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>The Cortex server crashed {when}.</source>
            <translation>Der Cortex-Server ist {when} abgestürzt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>The HTTP proxy on the way to the collector, such as http://proxy.example:3128. Empty: the system's.</source>
            <translation>Der HTTP-Proxy auf dem Weg zum Kollektor, etwa http://proxy.example:3128. Leer: der des Systems.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>The OpenTelemetry collector that receives crash reports, such as https://collector.example:4318. “v1/logs” is added to it. Empty: there is no collector, and nothing is sent to one.</source>
            <translation>Der OpenTelemetry-Kollektor, der Absturzberichte empfängt, etwa https://collector.example:4318. „v1/logs“ wird angehängt. Leer: Es gibt keinen Kollektor, und keinem wird etwas gesendet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>The PEM file with the private key of the client certificate.</source>
            <translation>Die PEM-Datei mit dem privaten Schlüssel des Client-Zertifikats.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
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
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>The address is missing.</source>
            <translation>Die Adresse fehlt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The address is right, and the server is busy. Reports will wait as long as it asks.</source>
            <translation>Die Adresse stimmt, und der Server ist beschäftigt. Berichte warten so lange, wie er es wünscht.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The address is right. {other_way}</source>
            <translation>Die Adresse stimmt. {other_way}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The address is wrong</source>
            <translation>Die Adresse ist falsch</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The address may be right; the server cannot take anything now. Reports will wait.</source>
            <translation>Die Adresse kann stimmen; der Server nimmt gerade nichts an. Berichte warten.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>The address of a page that shows what the collector took, with {uid} in place of the report's number, such as https://logs.example/search?q={uid}. The history then links to it. Empty: no link.</source>
            <translation>Die Adresse einer Seite, die zeigt, was der Kollektor angenommen hat, mit {uid} anstelle der Nummer des Berichts, etwa https://logs.example/search?q={uid}. Der Verlauf verweist dann darauf. Leer: kein Verweis.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>The address of the model's server cannot be understood</source>
            <translation>Die Adresse des Modell-Servers ist nicht zu verstehen</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>The answer of the model's server cannot be understood</source>
            <translation>Die Antwort des Modell-Servers ist nicht zu verstehen</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The answer was larger than 4 MiB</source>
            <translation>Die Antwort war größer als 4 MiB</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/reader.py" />
            <source>The attribute “{key}” is given more than once; the first one is used.</source>
            <translation>Das Attribut „{key}“ kommt mehrfach vor; es gilt das erste.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>The beginning of the record is missing or overwritten.</source>
            <translation>Der Anfang des Eintrags fehlt oder ist überschrieben.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The collector refused the record, without a reason</source>
            <translation>Der Kollektor hat den Datensatz ohne Begründung abgelehnt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>The command was “{command}”.</source>
            <translation>Der Befehl war „{command}“.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The connection broke before an answer came</source>
            <translation>Die Verbindung brach ab, bevor eine Antwort kam</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The connection cannot be set up</source>
            <translation>Die Verbindung lässt sich nicht einrichten</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The crash left no report in {folder}</source>
            <translation>Der Absturz hat in {folder} keinen Bericht hinterlassen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>The crash reports cannot be read</source>
            <translation>Die Absturzberichte können nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The credentials are missing or wrong</source>
            <translation>Die Zugangsdaten fehlen oder sind falsch</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>The disk space of this program's own index and history. 0: no limit.</source>
            <translation>Der Speicherplatz für Index und Verlauf dieses Programms. 0: keine Grenze.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>The end of this record was overwritten by the next one.</source>
            <translation>Das Ende dieses Eintrags wurde vom nächsten überschrieben.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>The event holds no log record (resourceLogs is missing or empty).</source>
            <translation>Das Ereignis enthält keinen Protokolleintrag (resourceLogs fehlt oder ist leer).</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/reader.py" />
            <source>The event holds {count} log records; this is the first.</source>
            <translation>Das Ereignis enthält {count} Log-Einträge; dies ist der erste.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/validate.py" />
            <source>The event is nested too deeply to be checked.</source>
            <translation>Das Ereignis ist zu tief verschachtelt, um geprüft zu werden.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>The file cannot be written</source>
            <translation>Die Datei kann nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/marks.py" />
            <source>The file with your marks (seen, hidden, muted) was damaged. It has been set aside as {aside} and a new one begun.</source>
            <translation>Die Datei mit Ihren Markierungen (gesehen, ausgeblendet, stummgeschaltet) war beschädigt. Sie wurde als {aside} beiseitegelegt und eine neue begonnen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>The file {path} cannot be read: {reason}</source>
            <translation>Die Datei {path} kann nicht gelesen werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>The filters of the window under names of your own. The menu “Views” saves one.</source>
            <translation>Die Filter des Fensters unter eigenen Namen. Das Menü „Ansichten“ speichert eine.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>The first page has been shown</source>
            <translation>Die erste Seite wurde gezeigt</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>The first time of each kind</source>
            <translation>Beim ersten Mal jeder Art</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>The folder {path} is read-only</source>
            <translation>Der Ordner {path} ist schreibgeschützt</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>The header “{name}” belongs to the request itself</source>
            <translation>Die Kopfzeile „{name}“ gehört zur Anfrage selbst</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>The header “{name}” was entered for another address</source>
            <translation>Die Kopfzeile „{name}“ wurde für eine andere Adresse eingegeben</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/advice.py" />
            <source>The help lists all of them.</source>
            <translation>Die Hilfe führt alle auf.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The host cannot be reached</source>
            <translation>Der Rechner ist nicht erreichbar</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The host does not answer: a firewall may be in between, or the address is another machine's.</source>
            <translation>Der Rechner antwortet nicht: Vielleicht ist eine Firewall dazwischen, oder die Adresse gehört einem anderen Rechner.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/retention.py" />
            <source>The index of crash reports cannot be made smaller: {reason}</source>
            <translation>Der Index der Absturzberichte lässt sich nicht verkleinern: {reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/database.py" />
            <source>The index of crash reports cannot be opened: {reason}</source>
            <translation>Der Index der Absturzberichte kann nicht geöffnet werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>The index of crash reports cannot be read: {reason}</source>
            <translation>Der Index der Absturzberichte kann nicht gelesen werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/indexer.py" />
            <source>The index of crash reports cannot be written: {reason}</source>
            <translation>Der Index der Absturzberichte kann nicht geschrieben werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/sender.py" />
            <source>The limit of {most} an hour is reached</source>
            <translation>Die Grenze von {most} pro Stunde ist erreicht</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>The line is {size} MB long, which is more than a report can be.</source>
            <translation>Die Zeile ist {size} MB lang; so lang kann kein Bericht sein.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>The model must run on this computer</source>
            <translation>Das Modell muss auf diesem Rechner laufen</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>The model takes too long</source>
            <translation>Das Modell braucht zu lange</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>The model was {model}.</source>
            <translation>Das Modell war {model}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>The model's server answered with {status}</source>
            <translation>Der Server des Modells antwortete mit {status}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>The name of a view is one line of at most {count} characters</source>
            <translation>Der Name einer Ansicht ist eine Zeile von höchstens {count} Zeichen</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>The name of the host is missing.</source>
            <translation>Der Name des Rechners fehlt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The name of the host is not known</source>
            <translation>Der Name des Rechners ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The port may speak plain http://, or an older version of TLS.</source>
            <translation>Vielleicht spricht der Port einfaches http:// oder eine ältere Version von TLS.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>The port or the host in this address cannot be understood.</source>
            <translation>Port oder Rechner in dieser Adresse sind unverständlich.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The program ended before an answer came, so nobody knows whether it arrived</source>
            <translation>Das Programm endete, bevor eine Antwort kam; niemand weiß, ob der Bericht ankam</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>The program waits in the tray, without a window.</source>
            <translation>Das Programm wartet in der Leiste, ohne Fenster.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The proxy does not let us through</source>
            <translation>Der Proxy lässt uns nicht durch</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The proxy wants credentials</source>
            <translation>Der Proxy verlangt Zugangsdaten</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The receiver does not take reports written like this. {other_way}</source>
            <translation>Der Empfänger nimmt so geschriebene Berichte nicht an. {other_way}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>The record</source>
            <translation>Der Datensatz</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>The record is cut off.</source>
            <translation>Der Eintrag ist abgeschnitten.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>The record is cut off: its end was never written or was overwritten.</source>
            <translation>Der Eintrag ist abgeschnitten: Sein Ende wurde nie geschrieben oder wurde überschrieben.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>The record is nested too deeply to be read.</source>
            <translation>Der Eintrag ist zu tief verschachtelt, um gelesen zu werden.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>The record is not strict JSON (half a character, or a number that JSON does not know).</source>
            <translation>Der Eintrag ist kein strenges JSON (ein halbes Zeichen, oder eine Zahl, die JSON nicht kennt).</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>The record is not valid JSON from byte {place} on.</source>
            <translation>Der Eintrag ist ab Byte {place} kein gültiges JSON.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The record of it was damaged and was mended as far as possible; try again to send it, or cancel it</source>
            <translation>Seine Aufzeichnung war beschädigt und wurde so weit wie möglich wiederhergestellt; erneut versuchen, um ihn zu senden, oder abbrechen</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The record of it was damaged, and its bytes are lost; agree again to send it</source>
            <translation>Seine Aufzeichnung war beschädigt, und seine Bytes sind verloren; erneut zustimmen, um ihn zu senden</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/schema.py" />
            <source>The record of what was sent belongs to a newer version of this program</source>
            <translation>Das Verzeichnis des Gesendeten gehört zu einer neueren Version dieses Programms</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/schema.py" />
            <source>The record of what was sent cannot be opened</source>
            <translation>Das Verzeichnis des Gesendeten kann nicht geöffnet werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/ledger_file.py" />
            <source>The record of what was sent cannot be read or written</source>
            <translation>Das Verzeichnis des Gesendeten kann nicht gelesen oder geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/outbox.py" />
            <source>The record of what was sent was damaged and is kept as {name}. A new one holds what could be read of it.</source>
            <translation>Die Aufzeichnung dessen, was gesendet wurde, war beschädigt und ist als {name} aufbewahrt. Eine neue enthält, was davon lesbar war.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/platform/windows.py" />
            <source>The registry does not let {key} be changed</source>
            <translation>Die Registrierung lässt nicht zu, dass {key} geändert wird</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The report does not appear in the list.</source>
            <translation>Der Bericht erscheint nicht in der Liste.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The report does not appear in the list. {why}</source>
            <translation>Der Bericht erscheint nicht in der Liste. {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The report was written to {file}</source>
            <translation>Der Bericht wurde nach {file} geschrieben</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>The report's number cannot be a part of the host's name.</source>
            <translation>Die Nummer des Berichts kann kein Teil des Rechnernamens sein.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/reader.py" />
            <source>The resource “{key}” is given more than once; the first one is used.</source>
            <translation>Die Ressource „{key}“ kommt mehrfach vor; es gilt die erste.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>The saved view number {number} in the settings is passed over: {why}.</source>
            <translation>Die gespeicherte Ansicht Nummer {number} in den Einstellungen wird übergangen: {why}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/queries.py" />
            <source>The search was stopped</source>
            <translation>Die Suche wurde angehalten</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The server has a fault of its own; its log will say more.</source>
            <translation>Der Server hat selbst einen Fehler; sein Protokoll sagt mehr.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The server has no /v1/logs: look at the port (mostly 4318) and whether it receives logs over HTTP.</source>
            <translation>Der Server hat kein /v1/logs: Prüfen Sie den Port (meist 4318) und ob er Protokolle über HTTP annimmt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>The server has no model</source>
            <translation>Der Server hat kein Modell</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The server hung up. It may want https://, or this is not its HTTP port (mostly 4318).</source>
            <translation>Der Server hat die Verbindung beendet. Vielleicht will er https://, oder dies ist nicht sein HTTP-Port (meist 4318).</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The server takes less than even this small record; ask whoever runs it for its limit.</source>
            <translation>Der Server nimmt nicht einmal diesen kleinen Datensatz an; fragen Sie die Betreiber nach der Grenze.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The server understood the record but does not want it; ask whoever runs it.</source>
            <translation>Der Server hat den Datensatz verstanden, will ihn aber nicht; fragen Sie die Betreiber.</translation>
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
            <location filename="../../tray_app/services/preferences.py" />
            <source>The settings are damaged, and could not be set aside</source>
            <translation>Die Einstellungen sind beschädigt und konnten nicht beiseitegelegt werden</translation>
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
            <location filename="../../tray_app/settings/declared.py" />
            <source>The telemetry server of the makers of Cortex. Reports go to “api/v1/crash-report” there. Empty: nothing is sent to it.</source>
            <translation>Der Telemetrieserver des Herstellers von Cortex. Berichte gehen dort an „api/v1/crash-report“. Leer: Es wird nichts an ihn gesendet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The test program did not end</source>
            <translation>Das Testprogramm endete nicht</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The test program did not start: {why}</source>
            <translation>Das Testprogramm ist nicht gestartet: {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The test program ended otherwise than it should ({code}): {why}</source>
            <translation>Das Testprogramm endete anders, als es sollte ({code}): {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/env_file.py" />
            <source>The value holds a control character</source>
            <translation>Der Wert enthält ein Steuerzeichen</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/env_file.py" />
            <source>The value is not valid Unicode</source>
            <translation>Der Wert ist kein gültiges Unicode</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>The value of the header “{name}” holds a character that cannot be sent</source>
            <translation>Der Wert der Kopfzeile „{name}“ enthält ein Zeichen, das nicht gesendet werden kann</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>The value of the header “{name}” is not in the keyring</source>
            <translation>Der Wert der Kopfzeile „{name}“ ist nicht im Schlüsselbund</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/outbox.py" />
            <source>The vendor's server takes no empty request</source>
            <translation>Der Server des Herstellers nimmt keine leere Anfrage an</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/state.py" />
            <source>The way of a report ends here.</source>
            <translation>Hier endet der Weg eines Berichts.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The window and `cortex telemetry outbox` show what waits, and why.</source>
            <translation>Das Fenster und `cortex telemetry outbox` zeigen, was wartet und warum.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>The window was closed</source>
            <translation>Das Fenster wurde geschlossen</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>There are no reports of this kind any more</source>
            <translation>Von dieser Art gibt es keine Berichte mehr</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>There are {count} known issues already</source>
            <translation>Es gibt schon {count} bekannte Probleme</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>There are {count} views already</source>
            <translation>Es gibt schon {count} Ansichten</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>There are: {names}.</source>
            <translation>Es gibt: {names}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>There is a view “{name}” already</source>
            <translation>Es gibt schon eine Ansicht „{name}“</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>There is no Python here to run the test program with</source>
            <translation>Hier gibt es kein Python, um das Testprogramm auszuführen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>There is no address that could be tested</source>
            <translation>Es gibt keine Adresse, die geprüft werden könnte</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>There is no address that these headers could go to</source>
            <translation>Es gibt keine Adresse, an die diese Kopfzeilen gehen könnten</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/advice.py" />
            <source>There is no advice with the id {id}</source>
            <translation>Es gibt keinen Rat mit der Kennung {id}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>There is no crash-report service at this address: only the server's own address belongs here.</source>
            <translation>An dieser Adresse gibt es keinen Dienst für Absturzberichte: Hierher gehört nur die Adresse des Servers selbst.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>There is no report with the id {text}</source>
            <translation>Es gibt keinen Bericht mit der Kennung {text}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>There is no setting “{name}”</source>
            <translation>Es gibt keine Einstellung „{name}“</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>There is no such link in {path}</source>
            <translation>In {path} gibt es keine solche Verknüpfung</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>There is no view “{name}”</source>
            <translation>Es gibt keine Ansicht „{name}“</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>There is no view “{name}” of your own</source>
            <translation>Es gibt keine eigene Ansicht „{name}“</translation>
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
            <source>They are held back while they are paused and in quiet hours, and not every desktop shows any. New reports appear in the window all the same.</source>
            <translation>Während einer Pause und in Ruhezeiten werden sie zurückgehalten, und nicht jede Arbeitsumgebung zeigt welche. Neue Berichte erscheinen trotzdem im Fenster.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/store.py" />
            <source>They are used as far as they are understood, and not changed. Update the program. The file is {path}.</source>
            <translation>Sie gelten, soweit sie verstanden werden, und werden nicht geändert. Aktualisieren Sie das Programm. Die Datei ist {path}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>This address cannot be used</source>
            <translation>Diese Adresse kann nicht verwendet werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/outbox.py" />
            <source>This address is no longer in the settings; agree again to send it to the one that is</source>
            <translation>Diese Adresse steht nicht mehr in den Einstellungen; stimmen Sie noch einmal zu, um an die jetzige zu senden</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>This is JSON, but not a crash report.</source>
            <translation>Das ist JSON, aber kein Absturzbericht.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>This is JSON, but not a crash report: it has no event.</source>
            <translation>Das ist JSON, aber kein Absturzbericht: Es hat kein Ereignis.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>This is a test: a program of the crash tray crashed on purpose {when}. Nothing is wrong.</source>
            <translation>Dies ist ein Test: Ein kleines Testprogramm ist {when} absichtlich abgestürzt. Es ist alles in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>This may not be the vendor's server: it wants another encoding.</source>
            <translation>Das ist vielleicht nicht der Server des Herstellers: Er verlangt eine andere Kodierung.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>This port speaks gRPC. Use the collector's HTTP port, mostly 4318.</source>
            <translation>Dieser Port spricht gRPC. Nehmen Sie den HTTP-Port des Kollektors, meist 4318.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>This proves nothing</source>
            <translation>Das beweist nichts</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>This record cannot be read as a report.</source>
            <translation>Dieser Datensatz kann nicht als Bericht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>This record cannot be read: {reason}</source>
            <translation>Dieser Datensatz kann nicht gelesen werden: {reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>This report is not in Cortex's file any more</source>
            <translation>Dieser Bericht steht nicht mehr in der Datei von Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>This report is not in the list any more</source>
            <translation>Dieser Bericht steht nicht mehr in der Liste</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>This system has no keyring to keep a secret in</source>
            <translation>Dieses System hat keinen Schlüsselbund für Geheimnisse</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>This version cannot be used</source>
            <translation>Diese Version kann nicht verwendet werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Trace</source>
            <translation>Spur</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Trusted certificate</source>
            <translation>Vertrautes Zertifikat</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>Try a smaller one.</source>
            <translation>Versuchen Sie ein kleineres.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Try it again.</source>
            <translation>Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/env_file.py" />
            <source>Type it again.</source>
            <translation>Tippen Sie es neu.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>Unlock it and try again. For a collector, {variable} in the environment does as well.</source>
            <translation>Entsperren Sie ihn und versuchen Sie es erneut. Für einen Kollektor genügt auch {variable} in der Umgebung.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/schema.py" />
            <source>Update the program; {file} is left as it is.</source>
            <translation>Aktualisieren Sie das Programm; {file} bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Use at most</source>
            <translation>Höchstens verwenden</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Use plain letters, digits and signs on one line.</source>
            <translation>Verwenden Sie einfache Buchstaben, Ziffern und Zeichen auf einer Zeile.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Used exactly as it stands, instead of the collector address. Needed only where a collector's path differs.</source>
            <translation>Wird genau so verwendet, statt der Adresse des Kollektors. Nur nötig, wenn der Pfad eines Kollektors abweicht.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Vendor's server</source>
            <translation>Server des Herstellers</translation>
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
            <location filename="../../tray_app/delivery/response.py" />
            <source>What answers there does not speak HTTP</source>
            <translation>Was dort antwortet, spricht kein HTTP</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>What to do about sending a new crash report. A change never acts on reports that are already here: you are asked about those separately.</source>
            <translation>Was mit einem neuen Absturzbericht geschehen soll. Eine Änderung betrifft nie Berichte, die schon hier sind: Nach diesen werden Sie eigens gefragt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>When it happened</source>
            <translation>Wann es geschah</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>When it was written</source>
            <translation>Wann es geschrieben wurde</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>When this is off, Cortex writes no crash reports, and nothing is announced or sent. Reports that are already here can still be read. Cortex programs that are running keep the old setting until they are started again.</source>
            <translation>Ist dies aus, schreibt Cortex keine Absturzberichte, und nichts wird gemeldet oder gesendet. Vorhandene Berichte bleiben lesbar. Laufende Cortex-Programme behalten die alte Einstellung, bis sie neu gestartet werden.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Where Cortex keeps its data. Empty: found from ~/.cortexrc and the usual places.</source>
            <translation>Wo Cortex seine Daten hat. Leer: gefunden über ~/.cortexrc und die üblichen Orte.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Where it ran</source>
            <translation>Wo es lief</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Where reports can be looked up</source>
            <translation>Wo Berichte nachgeschlagen werden können</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Whether reports are packed before they are sent.</source>
            <translation>Ob Berichte vor dem Senden gepackt werden.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Whoever runs the authority has to issue its certificate again, with these extensions: basicConstraints = critical, CA:TRUE; keyUsage = critical, keyCertSign, cRLSign; subjectKeyIdentifier = hash. The server's needs authorityKeyIdentifier = keyid. Older versions of Python did not look at them.</source>
            <translation>Die Betreiber der Zertifizierungsstelle müssen deren Zertifikat neu ausstellen, mit diesen Erweiterungen: basicConstraints = critical, CA:TRUE; keyUsage = critical, keyCertSign, cRLSign; subjectKeyIdentifier = hash. Das des Servers braucht authorityKeyIdentifier = keyid. Ältere Versionen von Python sahen nicht danach.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Words to hide</source>
            <translation>Zu verbergende Wörter</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write a code such as de or pt-BR.</source>
            <translation>Schreiben Sie ein Kürzel wie de oder pt-BR.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write a number from {minimum} to {maximum}.</source>
            <translation>Schreiben Sie eine Zahl von {minimum} bis {maximum}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write each as a table, such as {{name = …}}.</source>
            <translation>Schreiben Sie jeden als Tabelle, etwa {{name = …}}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write headers as name=value,name=value.</source>
            <translation>Schreiben Sie Kopfzeilen als name=wert,name=wert.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write it as 2026-11-23T18:00.</source>
            <translation>Schreiben Sie es als 2026-11-23T18:00.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write it as [{{"word": "Bluebird", "substitute": "&lt;project&gt;"}}].</source>
            <translation>Schreiben Sie es als [{{"word": "Bluebird", "substitute": "&lt;project&gt;"}}].</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write it from the root of the disk.</source>
            <translation>Schreiben Sie ihn vom Anfang des Dateisystems an.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write it in quotation marks.</source>
            <translation>Schreiben Sie es in Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write less.</source>
            <translation>Schreiben Sie weniger.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Write one.</source>
            <translation>Geben Sie einen ein.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write the whole path.</source>
            <translation>Schreiben Sie den ganzen Pfad.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write them as 22:00-07:00.</source>
            <translation>Schreiben Sie sie als 22:00-07:00.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write them as name=value,name=value.</source>
            <translation>Schreiben Sie sie als name=wert,name=wert.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write them with commas between.</source>
            <translation>Trennen Sie sie mit Kommas.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>Write {uid} where the report's number belongs.</source>
            <translation>Schreiben Sie {uid} an die Stelle, an die die Nummer des Berichts gehört.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>You agreed to send this. It will be sent in a moment.</source>
            <translation>Sie haben zugestimmt. Er wird gleich gesendet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/known_issues.py" />
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
            <source>Your marks on reports cannot be kept: {reason}</source>
            <translation>Ihre Markierungen an Berichten können nicht gespeichert werden: {reason}</translation>
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
            <location filename="../../tray_app/index/parser.py" />
            <source>Zero bytes stand inside the record: it was cut off by a loss of power.</source>
            <translation>Im Eintrag stehen Nullbytes: Er wurde durch einen Stromausfall abgeschnitten.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>`cortex telemetry config` without a name lists them all.</source>
            <translation>`cortex telemetry config` ohne Namen listet alle auf.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>a link cannot be used: {why}</source>
            <translation>ein Verweis ist nicht verwendbar: {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/env_file.py" />
            <source>a quotation mark is never closed</source>
            <translation>ein Anführungszeichen wird nie geschlossen</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>a step has no text</source>
            <translation>ein Schritt hat keinen Text</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>a web page</source>
            <translation>eine Webseite</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>an administrator has turned crash reporting off in {source}</source>
            <translation>die Systemverwaltung hat Absturzberichte in {source} ausgeschaltet</translation>
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
            <location filename="../../tray_app/settings/declared.py" />
            <source>gzip</source>
            <translation>gzip</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>it has no title</source>
            <translation>er hat keinen Titel</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>it holds something else than tables [[{table}]]</source>
            <translation>sie enthält anderes als Tabellen [[{table}]]</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/env_file.py" />
            <source>it holds zero bytes</source>
            <translation>sie enthält Nullbytes</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>it is no table</source>
            <translation>er ist keine Tabelle</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>it is no table with a name</source>
            <translation>sie ist keine Tabelle mit einem Namen</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>it is not UTF-8 text</source>
            <translation>sie ist kein UTF-8-Text</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>it is not valid TOML: {why}</source>
            <translation>sie ist kein gültiges TOML: {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>it is sorted by a column that there is not</source>
            <translation>sie ist nach einer Spalte sortiert, die es nicht gibt</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>it names a state that there is not</source>
            <translation>sie nennt einen Zustand, den es nicht gibt</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>it says nothing to recognise a report by: a pattern, signals, exits, group, type or words</source>
            <translation>er nennt nichts, woran ein Bericht zu erkennen ist: ein Muster, signals, exits, group, type oder words</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>it says nothing to recognise a report by: group, type, message or words</source>
            <translation>er nennt nichts, woran ein Bericht zu erkennen ist: group, type, message oder words</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>its address cannot be used: {why}</source>
            <translation>seine Adresse kann nicht verwendet werden: {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>its name is not one line of at most {longest_name} characters</source>
            <translation>ihr Name ist keine einzelne Zeile von höchstens {longest_name} Zeichen</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>its title has no word, or more than {most_words}</source>
            <translation>sein Titel hat kein Wort oder mehr als {most_words}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/store.py" />
            <source>its version is not a number</source>
            <translation>ihre Version ist keine Zahl</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>megabytes</source>
            <translation>Megabyte</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>milliseconds</source>
            <translation>Millisekunden</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>reports an hour</source>
            <translation>Berichte pro Stunde</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>the action of a step is none of: {actions}</source>
            <translation>die Aktion eines Schritts ist keine von: {actions}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>the authority's certificate does not mark its basicConstraints as critical</source>
            <translation>das Zertifikat der Zertifizierungsstelle kennzeichnet seine basicConstraints nicht als kritisch</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>the authority's certificate does not name its own key: subjectKeyIdentifier</source>
            <translation>das Zertifikat der Zertifizierungsstelle nennt seinen eigenen Schlüssel nicht: subjectKeyIdentifier</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>the authority's certificate does not say what its key is for: keyUsage</source>
            <translation>das Zertifikat der Zertifizierungsstelle sagt nicht, wofür sein Schlüssel da ist: keyUsage</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>the command of a step is more than one line of plain letters</source>
            <translation>der Befehl eines Schritts ist mehr als eine Zeile einfacher Zeichen</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>the environment of this program</source>
            <translation>der Umgebung dieses Programms</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>the server's certificate claims to sign others: keyCertSign in its keyUsage</source>
            <translation>das Zertifikat des Servers gibt vor, andere zu signieren: keyCertSign in seiner keyUsage</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>the server's certificate does not name its authority's key: authorityKeyIdentifier</source>
            <translation>das Zertifikat des Servers nennt den Schlüssel seiner Zertifizierungsstelle nicht: authorityKeyIdentifier</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/validate.py" />
            <source>the value is empty ({}); it must hold a stringValue or a kvlist_value</source>
            <translation>der Wert ist leer ({}); er muss einen stringValue oder eine kvlist_value enthalten</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>there is a “{id}” already</source>
            <translation>„{id}“ gibt es schon</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>there is another view “{name}”</source>
            <translation>es gibt noch eine Ansicht „{name}“</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>what it searches for is not a text of at most {most} characters</source>
            <translation>wonach sie sucht, ist kein Text von höchstens {most} Zeichen</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>what should be the authority's certificate is none, by its basicConstraints or keyUsage</source>
            <translation>was das Zertifikat der Zertifizierungsstelle sein soll, ist nach seinen basicConstraints oder seiner keyUsage keines</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>{accepted}, and after it the test record ({words})</source>
            <translation>{accepted} und danach den Testdatensatz ({words})</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>{accepted}, and after it the test record, with a warning: {words}</source>
            <translation>{accepted} und danach den Testdatensatz, mit einer Warnung: {words}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>{accepted}. It did not accept the test record: {words}</source>
            <translation>{accepted}. Der Testdatensatz wurde nicht angenommen: {words}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>{accepted}. No record was sent</source>
            <translation>{accepted}. Es wurde kein Datensatz gesendet</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/outbox.py" />
            <source>{count} reports need your attention. {why}</source>
            <translation>{count} Berichte brauchen Ihre Aufmerksamkeit. {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>{count} zero bytes: the computer lost power while the report was written.</source>
            <translation>{count} Nullbytes: Der Strom fiel aus, während der Bericht geschrieben wurde.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/external_files.py" />
            <source>{file} cannot be read</source>
            <translation>{file} kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
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
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>{host} accepted an empty request ({words})</source>
            <translation>{host} hat eine leere Anfrage angenommen ({words})</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>{host} accepted the test record ({words})</source>
            <translation>{host} hat den Testdatensatz angenommen ({words})</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>{host} accepted the test record, with a warning: {words}</source>
            <translation>{host} hat den Testdatensatz angenommen, mit einer Warnung: {words}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>{host} did not accept an empty request: {words}. Nothing else was sent</source>
            <translation>{host} hat eine leere Anfrage nicht angenommen: {words}. Sonst wurde nichts gesendet</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/notes.py" />
            <source>{label}: programs that this login starts may still have {name}={carried}, as it was before. It is gone after the next login.</source>
            <translation>{label}: Programme, die diese Anmeldung startet, haben vielleicht noch {name}={carried} wie zuvor. Nach der nächsten Anmeldung ist das vorbei.</translation>
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
            <location filename="../../tray_app/services/preferences.py" />
            <source>{label}: they were entered for {bound}, so they are not sent to {host}. Enter them again if they belong there too.</source>
            <translation>{label}: Sie wurden für {bound} eingegeben und werden daher nicht an {host} gesendet. Geben Sie sie noch einmal ein, wenn sie auch dorthin gehören.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/validate.py" />
            <source>{names} is required but missing</source>
            <translation>{names} ist nötig, fehlt aber</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/indexer.py" />
            <source>{name} cannot be read: an unforeseen fault ({kind}). The log says more.</source>
            <translation>{name} ist nicht lesbar: ein unvorhergesehener Fehler ({kind}). Das Protokoll sagt mehr.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>{name} in the environment</source>
            <translation>{name} in der Umgebung</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>{name} in {path}</source>
            <translation>{name} in {path}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>{name} is set in the environment of this program. It is stronger than the settings here; start the program without it to change this.</source>
            <translation>{name} ist in der Umgebung dieses Programms gesetzt. Das gilt vor den Einstellungen hier; starten Sie das Programm ohne sie, um dies zu ändern.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/store.py" />
            <source>{name} was damaged and has been set aside as {aside}. Its settings are at their defaults now. Nothing is sent until you choose again what to do about sending.</source>
            <translation>{name} war beschädigt und wurde als {aside} beiseitegelegt. Die Einstellungen darin stehen jetzt auf ihren Vorgaben. Es wird nichts gesendet, bis Sie neu wählen, wie gesendet werden soll.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/threads.py" />
            <source>{part} failed at {time} ({fault}), and goes on. The log says more.</source>
            <translation>{part} ist um {time} fehlgeschlagen ({fault}) und geht weiter. Das Protokoll sagt mehr.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{path} belongs to someone else</source>
            <translation>{path} gehört jemand anderem</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>{path} cannot be changed: {why}</source>
            <translation>{path} kann nicht geändert werden: {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{path} cannot be read</source>
            <translation>{path} kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/discovery.py" />
            <source>{path} cannot be read: its symbolic links run in a circle.</source>
            <translation>{path} ist nicht lesbar: Die symbolischen Verknüpfungen laufen im Kreis.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/discovery.py" />
            <source>{path} cannot be read: {why}.</source>
            <translation>{path} ist nicht lesbar: {why}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{path} could not be written</source>
            <translation>{path} konnte nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>{path} has {more} more entries that cannot be used.</source>
            <translation>{path} hat {more} weitere Einträge, die nicht verwendet werden können.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{path} is a link that leads nowhere</source>
            <translation>{path} ist ein Verweis ins Leere</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/store.py" />
            <source>{path} is damaged: {why}. Nothing is sent until it is mended.</source>
            <translation>{path} ist beschädigt: {why}. Es wird nichts gesendet, bis das behoben ist.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{path} is not a file</source>
            <translation>{path} ist keine Datei</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/discovery.py" />
            <source>{path} is not a file, so no reports are read from it.</source>
            <translation>{path} ist keine Datei; es werden keine Berichte daraus gelesen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{path} is not a folder</source>
            <translation>{path} ist kein Ordner</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>{path} is passed over: it is larger than {size} MB.</source>
            <translation>{path} wird übergangen: Die Datei ist größer als {size} MB.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>{path} is passed over: {why}.</source>
            <translation>{path} wird übergangen: {why}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{path} is read-only</source>
            <translation>{path} ist schreibgeschützt</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{path} keeps changing</source>
            <translation>{path} ändert sich ständig</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/discovery.py" />
            <source>{path} may not be read: permission denied.</source>
            <translation>{path} darf nicht gelesen werden: keine Berechtigung.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/discovery.py" />
            <source>{path} points to a file that is not there.</source>
            <translation>{path} verweist auf eine Datei, die es nicht gibt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/discovery.py" />
            <source>{path} should be a folder, but it or a folder above it is a file.</source>
            <translation>{path} sollte ein Ordner sein, aber dort oder darüber steht eine Datei.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>{place} is passed over. {why}</source>
            <translation>{place} wird übergangen. {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>{place}: the lines by which programs that start later see these settings are missing or old. `cortex telemetry config --repair` puts that right.</source>
            <translation>{place}: Die Zeilen, durch die später gestartete Programme diese Einstellungen sehen, fehlen oder sind alt. `cortex telemetry config --repair` bringt das in Ordnung.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>{problem}</source>
            <translation>{problem}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>{reason}</source>
            <translation>{reason}</translation>
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
            <location filename="../../tray_app/index/validate.py" />
            <source>{value} is neither a text (stringValue) nor a list of pairs (kvlist_value)</source>
            <translation>{value} ist weder ein Text (stringValue) noch eine Liste von Paaren (kvlist_value)</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/validate.py" />
            <source>{value} is not of type {type}</source>
            <translation>{value} ist nicht vom Typ {type}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>{variable} turns crash reporting off in the environment of this program</source>
            <translation>{variable} schaltet Absturzberichte in der Umgebung dieses Programms aus</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{why}. Look at who owns the file and who may read it.</source>
            <translation>{why}. Sehen Sie nach, wem die Datei gehört und wer sie lesen darf.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{why}. The file is as it was.</source>
            <translation>{why}. Die Datei ist, wie sie war.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/sender.py" />
            <source>{words} (sent in a bundle of {count} reports; SHA-256 of the bundle: {sha256})</source>
            <translation>{words} (in einem Bündel von {count} Berichten gesendet; SHA-256 des Bündels: {sha256})</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>“descending” is neither true nor false</source>
            <translation>„descending“ ist weder true noch false</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“happened” has an empty sentence</source>
            <translation>„happened“ hat einen leeren Satz</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“id” is no name of small letters, digits and hyphens</source>
            <translation>„id“ ist kein Name aus Kleinbuchstaben, Ziffern und Bindestrichen</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“kind” is neither {cause} nor {effect}</source>
            <translation>„kind“ ist weder {cause} noch {effect}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>“localhost” leads to another one here.</source>
            <translation>„localhost“ führt hier zu einem anderen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>“show” is neither “groups” nor “reports”</source>
            <translation>„show“ ist weder „groups“ noch „reports“</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“signals” has something else than names such as SIGILL</source>
            <translation>„signals“ enthält anderes als Namen wie SIGILL</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“steps” has something else than texts, or {text, command, link, action}</source>
            <translation>„steps“ enthält anderes als Texte oder {text, command, link, action}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>“v1/logs” is added to this address, so it would stand there twice. Leave it out.</source>
            <translation>„v1/logs“ wird an diese Adresse angehängt und stünde dann doppelt da. Lassen Sie es weg.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>“v1/logs” stands in the address twice: leave it out of the collector's address.</source>
            <translation>„v1/logs“ steht zweimal in der Adresse: Lassen Sie es in der Adresse des Kollektors weg.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>“within” is no span of time such as 24h or 7d</source>
            <translation>„within“ ist keine Zeitspanne wie 24h oder 7d</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“{key}” has more than {most} items</source>
            <translation>„{key}“ hat mehr als {most} Einträge</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“{key}” has something else than whole numbers</source>
            <translation>„{key}“ enthält anderes als ganze Zahlen</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>“{key}” in {path}</source>
            <translation>„{key}“ in {path}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>“{key}” is no date and time</source>
            <translation>„{key}“ ist kein Zeitpunkt mit Datum</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>“{key}” is no list of at most {most_sources} words</source>
            <translation>„{key}“ ist keine Liste von höchstens {most_sources} Wörtern</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>“{key}” is no list of at most {most} words</source>
            <translation>„{key}“ ist keine Liste von höchstens {most} Wörtern</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>“{key}” is no list of words</source>
            <translation>„{key}“ ist keine Liste von Wörtern</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“{key}” is no text of at most {most} characters</source>
            <translation>„{key}“ ist kein Text von höchstens {most} Zeichen</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“{key}” is no version such as 0.5.1</source>
            <translation>„{key}“ ist keine Version wie 0.5.1</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>“{key}” lies before 1970</source>
            <translation>„{key}“ liegt vor 1970</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” are two times of day</source>
            <translation>„{label}“ sind zwei Uhrzeiten</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>“{label}” cannot be changed here</source>
            <translation>„{label}“ kann hier nicht geändert werden</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” is a date and time</source>
            <translation>„{label}“ ist ein Zeitpunkt mit Datum</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” is a list of at most {count} entries</source>
            <translation>„{label}“ ist eine Liste von höchstens {count} Einträgen</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” is a list of names</source>
            <translation>„{label}“ ist eine Liste von Namen</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” is a list of words and what stands for them</source>
            <translation>„{label}“ ist eine Liste von Wörtern und dem, was für sie steht</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” is a text</source>
            <translation>„{label}“ ist ein Text</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” is a whole number</source>
            <translation>„{label}“ ist eine ganze Zahl</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” is one line of text</source>
            <translation>„{label}“ ist eine Zeile Text</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” names a home folder that there is not</source>
            <translation>„{label}“ nennt ein Benutzerverzeichnis, das es nicht gibt</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” needs a whole path</source>
            <translation>„{label}“ braucht einen vollständigen Pfad</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>“{name}” comes with the program</source>
            <translation>„{name}“ gehört zum Programm</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{name}” is not the name of a header</source>
            <translation>„{name}“ ist kein Name einer Kopfzeile</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“{pattern}” is no regular expression that can be used</source>
            <translation>„{pattern}“ ist kein verwendbarer regulärer Ausdruck</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“{pattern}” would be found in every text</source>
            <translation>„{pattern}“ wäre in jedem Text zu finden</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>“{text}” is not a report's id</source>
            <translation>„{text}“ ist keine Kennung eines Berichts</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“{way}” has braces that are no placeholder</source>
            <translation>„{way}“ hat Klammern, die kein Platzhalter sind</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“{where}” has something else than patterns, or {{find, unless}}</source>
            <translation>„{where}“ enthält anderes als Muster oder {{find, unless}}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“{word}” is not known here</source>
            <translation>„{word}“ ist hier nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/validate.py" />
            <source>… and {count} more.</source>
            <translation>… und {count} weitere.</translation>
        </message>
    </context>
    <context>
        <name>Mute</name>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>&amp;Tell me of this kind again</source>
            <translation>Diese Art wieder &amp;melden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>All notifications for an &amp;hour</source>
            <translation>Alle Benachrichtigungen eine &amp;Stunde lang</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>No notifications for an hour.</source>
            <translation>Eine Stunde lang keine Benachrichtigungen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>Notifications are on.</source>
            <translation>Benachrichtigungen sind eingeschaltet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>This kind for a &amp;day</source>
            <translation>Diese Art einen &amp;Tag lang</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>This kind for a &amp;week</source>
            <translation>Diese Art eine &amp;Woche lang</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>This kind is announced again.</source>
            <translation>Diese Art wird wieder gemeldet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>This kind is not announced for now; it is still counted. The list is in the settings.</source>
            <translation>Diese Art wird vorerst nicht gemeldet, aber weiter gezählt. Die Liste steht in den Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>This kind until the &amp;version changes</source>
            <translation>Diese Art, bis sich die &amp;Version ändert</translation>
        </message>
    </context>
    <context>
        <name>Notifications</name>
        <message>
            <location filename="../../tray_app/ui/notifications_dbus.py" />
            <source>Cortex crash reports</source>
            <translation>Cortex-Absturzberichte</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/notifications_dbus.py" />
            <source>Mute this kind</source>
            <translation>Diese Art stummschalten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/notifications_dbus.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/notifications_dbus.py" />
            <source>Review</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/notifications.py" />
            <source>This desktop shows no notifications. New reports appear in the window alone.</source>
            <translation>Dieser Desktop zeigt keine Benachrichtigungen. Neue Berichte erscheinen nur im Fenster.</translation>
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
            <source>Address that was called</source>
            <translation>Aufgerufene Adresse</translation>
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
            <source>Contact</source>
            <translation>Kontakt</translation>
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
            <translation>Name des Dienstes</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Number of the session</source>
            <translation>Nummer der Sitzung</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Number of the trace</source>
            <translation>Nummer der Spur</translation>
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
            <source>Stack trace</source>
            <translation>Aufrufliste</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Version of Cortex</source>
            <translation>Version von Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Version of the system or of its runtime</source>
            <translation>System- oder Laufzeitversion</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>What Cortex was doing</source>
            <translation>Was Cortex gerade tat</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Which part of Cortex crashed</source>
            <translation>Abgestürzter Teil</translation>
        </message>
    </context>
    <context>
        <name>Policy</name>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Always send without asking</source>
            <translation>Immer senden, ohne zu fragen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Ask me each time</source>
            <translation>Jedes Mal fragen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Never send</source>
            <translation>Nie senden</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>Go on reading</source>
            <translation>Weiterlesen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>Reading crash reports</source>
            <translation>Absturzberichte werden gelesen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>Reading crash reports: %n record(s)</source>
            <translation>
                <numerusform>Absturzberichte werden gelesen: %n Datensatz</numerusform>
                <numerusform>Absturzberichte werden gelesen: %n Datensätze</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>Reading was stopped after %n record(s)</source>
            <translation>
                <numerusform>Das Lesen wurde nach %n Datensatz angehalten</numerusform>
                <numerusform>Das Lesen wurde nach %n Datensätzen angehalten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>Stop reading</source>
            <translation>Lesen anhalten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>{percent} %, {left} left</source>
            <translation>{percent} %, noch {left}</translation>
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
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
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
            <location filename="../../tray_app/ui/detail/raw_pane.py" />
            <source>Copy the record as stored</source>
            <translation>Datensatz kopieren, wie gespeichert</translation>
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
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>%n card number(s)</source>
            <translation>
                <numerusform>%n Kartennummer</numerusform>
                <numerusform>%n Kartennummern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>%n computer name(s)</source>
            <translation>
                <numerusform>%n Rechnername</numerusform>
                <numerusform>%n Rechnernamen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>%n e-mail address(es)</source>
            <translation>
                <numerusform>%n E-Mail-Adresse</numerusform>
                <numerusform>%n E-Mail-Adressen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>%n home folder(s)</source>
            <translation>
                <numerusform>%n persönlicher Ordner</numerusform>
                <numerusform>%n persönliche Ordner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>%n network address(es)</source>
            <translation>
                <numerusform>%n Netzwerkadresse</numerusform>
                <numerusform>%n Netzwerkadressen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>%n personal name(s)</source>
            <translation>
                <numerusform>%n Personenname</numerusform>
                <numerusform>%n Personennamen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>%n secret(s)</source>
            <translation>
                <numerusform>%n Geheimnis</numerusform>
                <numerusform>%n Geheimnisse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>%n user name(s)</source>
            <translation>
                <numerusform>%n Benutzername</numerusform>
                <numerusform>%n Benutzernamen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>%n word(s) of your own</source>
            <translation>
                <numerusform>%n eigenes Wort</numerusform>
                <numerusform>%n eigene Wörter</numerusform>
            </translation>
        </message>
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
            <location filename="../../tray_app/ui/widgets/labels.py" />
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
            <source>&amp;Crash on purpose</source>
            <translation>&amp;Testabsturz auslösen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>&amp;Crash once more</source>
            <translation>&amp;Testabsturz wiederholen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>&amp;Show the report</source>
            <translation>&amp;Bericht zeigen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>A small program of this one’s own crashes on purpose. Its report takes the same way as a real one of Cortex, is marked as a test, and is never sent by itself.</source>
            <translation>Ein kleines Testprogramm stürzt absichtlich ab. Sein Bericht nimmt denselben Weg wie ein echter von Cortex, ist als Test gekennzeichnet und wird nie von selbst gesendet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>C&amp;lose</source>
            <translation>Sch&amp;ließen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>Does a crash get through?</source>
            <translation>Kommt ein Absturz an?</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>Does not work</source>
            <translation>Funktioniert nicht</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>There is no test report yet</source>
            <translation>Es gibt noch keinen Testbericht</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>To know</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>Try it out</source>
            <translation>Ausprobieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>Works</source>
            <translation>Funktioniert</translation>
        </message>
    </context>
    <context>
        <name>SentPane</name>
        <message>
            <location filename="../../tray_app/ui/detail/sent_pane.py" />
            <source>A damaged record cannot be sent.</source>
            <translation>Ein beschädigter Datensatz kann nicht gesendet werden.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/sent_pane.py" />
            <source>No receiver is set. This is what a collector would get.</source>
            <translation>Kein Empfänger ist eingestellt. Dies bekäme ein Kollektor.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/sent_pane.py" />
            <source>Receiver</source>
            <translation>Empfänger</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/sent_pane.py" />
            <source>Select a report to see what would be sent of it.</source>
            <translation>Wählen Sie einen Bericht, um zu sehen, was davon gesendet würde.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/sent_pane.py" />
            <source>What would be sent, if you agree:</source>
            <translation>Was gesendet würde, wenn Sie zustimmen:</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/sent_pane.py" />
            <source>{receiver} would get this, if you agree.</source>
            <translation>{receiver} bekäme dies, wenn Sie zustimmen.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>%n report(s) from before were never sent. This change does not send them.</source>
            <translation>
                <numerusform>%n früherer Bericht wurde nie gesendet. Diese Änderung sendet ihn nicht.</numerusform>
                <numerusform>%n frühere Berichte wurden nie gesendet. Diese Änderung sendet sie nicht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>%n setting(s) reset.</source>
            <translation>
                <numerusform>%n Einstellung zurückgesetzt.</numerusform>
                <numerusform>%n Einstellungen zurückgesetzt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>&amp;Look at them…</source>
            <translation>An&amp;sehen…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Add: {label}</source>
            <translation>Hinzufügen: {label}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Allow</source>
            <translation>Erlauben</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Allowed by you</source>
            <translation>Von Ihnen erlaubt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/setting_row.py" />
            <source>Back to the default</source>
            <translation>Zurück zur Voreinstellung</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Choose: {label}</source>
            <translation>Auswählen: {label}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Choose…</source>
            <translation>Auswählen…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Cortex's report files {size}</source>
            <translation>Berichtsdateien von Cortex {size}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/setting_row.py" />
            <source>Default</source>
            <translation>Voreinstellung</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>End the pause</source>
            <translation>Pause beenden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Enter an address, then it can be tested.</source>
            <translation>Geben Sie eine Adresse ein, dann kann sie geprüft werden.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>Everything as at first; you can undo it</source>
            <translation>Alles wie am Anfang; es lässt sich rückgängig machen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/setting_row.py" />
            <source>From the environment variable {variable}</source>
            <translation>Aus der Umgebungsvariablen {variable}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Header</source>
            <translation>Kopfzeile</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Hidden: {counted}. Your own rules hit %n time(s).</source>
            <translation>
                <numerusform>Verborgen: {counted}. Ihre eigenen Regeln griffen %n-mal.</numerusform>
                <numerusform>Verborgen: {counted}. Ihre eigenen Regeln griffen %n-mal.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Identifier</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Measuring…</source>
            <translation>Wird gemessen…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Muted kinds of crashes</source>
            <translation>Stummgeschaltete Arten von Abstürzen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Name of a field</source>
            <translation>Name eines Feldes</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Name of a field to allow</source>
            <translation>Name eines Feldes, das erlaubt werden soll</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>None. A kind is muted from its notification or from the list.</source>
            <translation>Keine. Eine Art wird in ihrer Benachrichtigung oder in der Liste stummgeschaltet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>None. The window's menu “Views” saves one.</source>
            <translation>Keine. Das Menü „Ansichten“ des Fensters speichert eine.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Not paused</source>
            <translation>Keine Pause</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Nothing had to be hidden.</source>
            <translation>Es musste nichts verborgen werden.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Only these fields leave this computer, and only after you have seen them and agreed.</source>
            <translation>Nur diese Felder verlassen den Computer, und erst, wenn Sie sie gesehen und zugestimmt haben.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Pause for an hour</source>
            <translation>Eine Stunde Pause</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Pause until tomorrow</source>
            <translation>Pause bis morgen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Paused until {when}</source>
            <translation>Pause bis {when}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Quiet hours begin</source>
            <translation>Beginn der Ruhezeit</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Quiet hours end</source>
            <translation>Ende der Ruhezeit</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Remove: {label}</source>
            <translation>Entfernen: {label}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Reports go to {url}</source>
            <translation>Berichte gehen an {url}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/setting_row.py" />
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>Reset all settings</source>
            <translation>Alle Einstellungen zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/setting_row.py" />
            <source>Reset: {label}</source>
            <translation>Zurücksetzen: {label}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Saved views</source>
            <translation>Gespeicherte Ansichten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Sends an empty request, and if that is accepted one record that is marked as a test.</source>
            <translation>Sendet eine leere Anfrage und, wenn sie angenommen wird, einen als Test gekennzeichneten Datensatz.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Sends one record that is marked as a test.</source>
            <translation>Sendet einen Datensatz, der als Test gekennzeichnet ist.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Sent instead</source>
            <translation>Stattdessen gesendet</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/setting_row.py" />
            <source>Set by the administrator of this computer</source>
            <translation>Von der Systemverwaltung festgelegt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/setting_row.py" />
            <source>Set by you</source>
            <translation>Von Ihnen eingestellt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Takes effect when the program starts again.</source>
            <translation>Gilt, wenn das Programm neu startet.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Technical</source>
            <translation>Technisch</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Tell me again</source>
            <translation>Wieder benachrichtigen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Test</source>
            <translation>Testen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Test the vendor's server</source>
            <translation>Den Server des Herstellers testen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Testing…</source>
            <translation>Wird getestet…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Text after the rules</source>
            <translation>Text nach den Regeln</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Text to try</source>
            <translation>Text zum Ausprobieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Text, redacted</source>
            <translation>Text, geschwärzt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>This text stays here and is not kept.</source>
            <translation>Dieser Text bleibt hier und wird nicht aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Try it: paste a line from a log</source>
            <translation>Probieren Sie es aus: Fügen Sie eine Protokollzeile ein</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Typed by you</source>
            <translation>Von Ihnen getippt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Used now: {parts}.
Cortex's reports are read from:
{folders}</source>
            <translation>Jetzt belegt: {parts}.
Die Berichte von Cortex werden gelesen aus:
{folders}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>What may be sent</source>
            <translation>Was gesendet werden darf</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Why</source>
            <translation>Wozu</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Word</source>
            <translation>Wort</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>from</source>
            <translation>von</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>hidden value</source>
            <translation>verborgener Wert</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>history {size}</source>
            <translation>Verlauf {size}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>index {size}</source>
            <translation>Index {size}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>marks {size}</source>
            <translation>Markierungen {size}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>until the version of Cortex changes</source>
            <translation>bis sich die Version von Cortex ändert</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>until you say otherwise</source>
            <translation>bis Sie es ändern</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
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
                <numerusform>%n Aufruf</numerusform>
                <numerusform>%n Aufrufe</numerusform>
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
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/stack_pane.py" />
            <source>Copy the whole stack</source>
            <translation>Die ganze Aufrufliste kopieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/stack_pane.py" />
            <source>No frames were recognised in this stack.</source>
            <translation>In dieser Aufrufliste wurden keine Aufrufe erkannt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/stack_pane.py" />
            <source>Stack trace</source>
            <translation>Aufrufliste</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/stack_pane.py" />
            <source>This report has no stack trace.</source>
            <translation>Dieser Bericht hat keine Aufrufliste.</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>A damaged record</source>
            <translation>Ein beschädigter Datensatz</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>Graphics cards</source>
            <translation>Grafikkarten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>Its bytes as text</source>
            <translation>Seine Bytes als Text</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>Its bytes in hexadecimal</source>
            <translation>Seine Bytes hexadezimal</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>Noticed while reading</source>
            <translation>Beim Lesen bemerkt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>Summary</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>What breaks the published format</source>
            <translation>Was vom veröffentlichten Format abweicht</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
    </context>
    <context>
        <name>Text</name>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>{words}, {more}</source>
            <translation>{words}, {more}</translation>
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
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/timeline.py" />
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n Bericht</numerusform>
                <numerusform>%n Berichte</numerusform>
            </translation>
        </message>
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
            <translation>Links und Rechts bewegen, Umschalt wählt aus, Eingabe zeigt nur diese Zeit, Esc alles.</translation>
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
            <source>Reports over time, as a table</source>
            <translation>Berichte im Zeitverlauf, als Tabelle</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline_pane.py" />
            <source>Show the figures as a table</source>
            <translation>Die Zahlen als Tabelle zeigen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline_pane.py" />
            <source>Show the whole time again</source>
            <translation>Wieder die ganze Zeit zeigen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline_pane.py" />
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline_pane.py" />
            <source>When</source>
            <translation>Wann</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;About</source>
            <translation>&amp;Über</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Open reports</source>
            <translation>Berichte &amp;öffnen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Pause notifications for an hour</source>
            <translation>Benachrichtigungen eine Stunde &amp;pausieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Review newest…</source>
            <translation>&amp;Neuesten ansehen…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Settings…</source>
            <translation>&amp;Einstellungen…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Show notifications again</source>
            <translation>Benachrichtigungen wieder &amp;zeigen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Try it out…</source>
            <translation>&amp;Ausprobieren…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>Cortex crash reports</source>
            <translation>Cortex-Absturzberichte</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <location filename="../../tray_app/ui/main_window/notices.py" />
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
            <source>&amp;Cancel</source>
            <translation>&amp;Abbrechen</translation>
        </message>
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
            <location filename="../../tray_app/ui/list/views_menu.py" />
            <source>&amp;Save this view…</source>
            <translation>Diese Ansicht &amp;speichern…</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Damaged</source>
            <translation>Beschädigt</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Engine crashes</source>
            <translation>Abstürze der Engine</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Last 24 hours</source>
            <translation>Letzte 24 Stunden</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Not sent yet</source>
            <translation>Noch nicht gesendet</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/saved_views.py" />
            <source>Save this view</source>
            <translation>Ansicht speichern</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/saved_views.py" />
            <source>Saved: {name}</source>
            <translation>Gespeichert: {name}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/saved_views.py" />
            <source>View: {name}</source>
            <translation>Ansicht: {name}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/views_menu.py" />
            <source>Views</source>
            <translation>Ansichten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/views_menu.py" />
            <source>{name} (changed)</source>
            <translation>{name} (geändert)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/views_menu.py" />
            <source>{name}, changed since it was chosen</source>
            <translation>{name}, seit der Auswahl geändert</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>&amp;Got it</source>
            <translation>&amp;Verstanden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>&amp;Settings…</source>
            <translation>&amp;Einstellungen…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Cortex crash reports</source>
            <translation>Cortex-Absturzberichte</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Cortex writes a report of each crash to a folder on this computer:
{folder}</source>
            <translation>Cortex schreibt über jeden Absturz einen Bericht in einen Ordner auf diesem Computer:
{folder}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>In the tray, next to the clock. It is quiet unless Cortex crashes.</source>
            <translation>In der Leiste, neben der Uhr. Es ist still, solange Cortex nicht abstürzt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Nothing, until you are asked. You see every byte before it leaves, with names, paths and passwords hidden, and you can leave out what you like.</source>
            <translation>Nichts, bis Sie gefragt werden. Sie sehen jedes Byte, bevor es hinausgeht; Namen, Pfade und Passwörter sind verborgen, und Sie können weglassen, was Sie möchten.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>What is kept</source>
            <translation>Was aufbewahrt wird</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>What is sent</source>
            <translation>Was gesendet wird</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>When Cortex crashes, this program helps you see why.</source>
            <translation>Wenn Cortex abstürzt, hilft Ihnen dieses Programm zu sehen, warum.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Where it is</source>
            <translation>Wo es ist</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>%n damaged</source>
            <translation>
                <numerusform>%n beschädigt</numerusform>
                <numerusform>%n beschädigt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>%n from before {date} not listed</source>
            <translation>
                <numerusform>%n von vor dem {date} nicht aufgeführt</numerusform>
                <numerusform>%n von vor dem {date} nicht aufgeführt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>%n kind(s)</source>
            <translation>
                <numerusform>%n Art</numerusform>
                <numerusform>%n Arten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>%n new</source>
            <translation>
                <numerusform>%n neu</numerusform>
                <numerusform>%n neu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>%n new report(s)</source>
            <translation>
                <numerusform>%n neuer Bericht</numerusform>
                <numerusform>%n neue Berichte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n Bericht</numerusform>
                <numerusform>%n Berichte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>%n report(s) on the way</source>
            <translation>
                <numerusform>%n Bericht unterwegs</numerusform>
                <numerusform>%n Berichte unterwegs</numerusform>
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
            <location filename="../../tray_app/ui/main_window/report_menu.py" />
            <source>&amp;Copy row</source>
            <translation>Zeile &amp;kopieren</translation>
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
            <source>&amp;Look for new reports</source>
            <translation>&amp;Nach neuen Berichten suchen</translation>
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
            <source>&amp;Settings…</source>
            <translation>&amp;Einstellungen…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Try it out…</source>
            <translation>&amp;Ausprobieren…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_menu.py" />
            <source>Cop&amp;y id {id}</source>
            <translation>Kennung {id} k&amp;opieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_menu.py" />
            <source>Copy &amp;raw record</source>
            <translation>&amp;Rohdaten kopieren</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/window.py" />
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
            <location filename="../../tray_app/ui/main_window/report_menu.py" />
            <source>Do not send</source>
            <translation>Nicht senden</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_menu.py" />
            <source>M&amp;ute</source>
            <translation>St&amp;ummschalten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_menu.py" />
            <source>Mark as see&amp;n</source>
            <translation>Als &amp;gesehen markieren</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_menu.py" />
            <source>Report an &amp;issue…</source>
            <translation>&amp;Problem melden…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>Searching…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>Sending has failed %n time(s) since {when}; it is tried again</source>
            <translation>
                <numerusform>Senden ist seit {when} %n-mal fehlgeschlagen; es wird wieder versucht</numerusform>
                <numerusform>Senden ist seit {when} %n-mal fehlgeschlagen; es wird wieder versucht</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>Sending needs attention: address or credentials are wrong</source>
            <translation>Das Senden braucht Ihre Aufmerksamkeit: Adresse oder Zugangsdaten stimmen nicht</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>{shown} of %n report(s)</source>
            <translation>
                <numerusform>{shown} von %n Bericht</numerusform>
                <numerusform>{shown} von %n Berichten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <location filename="../../tray_app/ui/main_window/work_strip.py" />
            <source>S&amp;top</source>
            <translation>&amp;Anhalten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/work_strip.py" />
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/work_strip.py" />
            <source>Stopping…</source>
            <translation>Wird angehalten…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/work_strip.py" />
            <source>{what}: {done} of {total}</source>
            <translation>{what}: {done} von {total}</translation>
        </message>
    </context>
</TS>
