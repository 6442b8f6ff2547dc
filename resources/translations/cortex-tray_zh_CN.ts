<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>About Cortex Crash Tray</source>
            <translation>关于 Cortex Crash Tray</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>C&amp;lose</source>
            <translation>关闭(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>License</source>
            <translation>许可证</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>System</source>
            <translation>系统</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>%n report(s) marked as seen.</source>
            <translation>
                <numerusform>已将 %n 份报告标为已查看。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>%n report(s) removed from the list.</source>
            <translation>
                <numerusform>已从列表中移除 %n 份报告。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>%n report(s) will not be sent.</source>
            <translation>
                <numerusform>不会发送这 %n 份报告。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>All reports marked as seen.</source>
            <translation>所有报告已标为已查看。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Copied as Markdown. Names and secrets are hidden.</source>
            <translation>已复制为 Markdown。姓名和机密信息已隐藏。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_copies.py" />
            <source>Copied. Names and secrets are hidden.</source>
            <translation>已复制。姓名和机密信息已隐藏。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_copies.py" />
            <source>Copied: {id}</source>
            <translation>已复制：{id}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/announcements.py" />
            <source>Cortex was started: {command}</source>
            <translation>已启动 Cortex：{command}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Declining reports</source>
            <translation>正在标为不发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Marking reports as seen</source>
            <translation>正在将报告标为已查看</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Removing reports</source>
            <translation>正在移除报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_copies.py" />
            <source>The record was copied as stored.</source>
            <translation>已复制存储的原始记录。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Undoing</source>
            <translation>正在撤销</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Undone for %n report(s).</source>
            <translation>
                <numerusform>已撤销对 %n 份报告的操作。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>What was sent stays at its destination.</source>
            <translation>已发送的内容仍保留在接收方。</translation>
        </message>
    </context>
    <context>
        <name>Advice</name>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>Known issue: {title}</source>
            <translation>已知问题：{title}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>Nothing is known yet about what to try.</source>
            <translation>暂无解决建议。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>Open settings folder</source>
            <translation>打开设置文件夹</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>Open the issue</source>
            <translation>打开问题页面</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>Open the link</source>
            <translation>打开链接</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>Remove the link</source>
            <translation>移除关联</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>What to try</source>
            <translation>解决建议</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <location filename="../../tray_app/ui/application.py" />
            <source>This desktop has no tray. Start the program again to see this window.</source>
            <translation>此桌面没有系统托盘。再次启动程序即可看到此窗口。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/application.py" />
            <source>This desktop has no tray. The program ends with this window; start it again to come back.</source>
            <translation>此桌面没有系统托盘。关闭此窗口，程序即结束；再次启动即可返回。</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>I have read this</source>
            <translation>知道了</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>Show &amp;all…</source>
            <translation>全部显示(&amp;A)…</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>&amp;Copy row</source>
            <translation>复制行(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>&amp;Don't send</source>
            <translation>不发送(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>&amp;Export…</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>&amp;Send…</source>
            <translation>发送(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>Cop&amp;y ID {id}</source>
            <translation>复制 ID {id}(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>Copy &amp;raw record</source>
            <translation>复制原始记录(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>Copy as &amp;Markdown</source>
            <translation>复制为 Markdown(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/link_dialog.py" />
            <source>Lin&amp;k to a known issue…</source>
            <translation>关联到已知问题(&amp;K)…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>M&amp;ute</source>
            <translation>静音(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>Mark as see&amp;n</source>
            <translation>标为已查看(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>Remove from &amp;list</source>
            <translation>从列表中移除(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>Report an &amp;issue…</source>
            <translation>报告问题(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>S&amp;tart Cortex</source>
            <translation>启动 Cortex(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>Sho&amp;w {count} similar</source>
            <translation>显示 {count} 份相似报告(&amp;W)</translation>
        </message>
    </context>
    <context>
        <name>Consent</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>%n already delivered are skipped</source>
            <translation>
                <numerusform>其中 %n 份已送达，将跳过</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>%n equal line(s)</source>
            <translation>
                <numerusform>%n 行相同</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>%n line(s) changed</source>
            <translation>
                <numerusform>已更改 %n 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>%n line(s) removed</source>
            <translation>
                <numerusform>已删除 %n 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>%n name(s) or path(s) hidden</source>
            <translation>
                <numerusform>已隐藏 %n 处姓名或路径</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>%n name(s), path(s) or secret(s) hidden</source>
            <translation>
                <numerusform>已隐藏 %n 处姓名、路径或机密信息</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n 份报告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>%n report(s) delivered</source>
            <translation>
                <numerusform>已送达 %n 份报告</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/foot.py" />
            <source>&amp;Cancel sending</source>
            <translation>取消发送(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/other_pages.py" />
            <source>&amp;Copy for an issue</source>
            <translation>复制为问题报告(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/other_pages.py" />
            <source>&amp;Destination address</source>
            <translation>接收方地址(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/foot.py" />
            <source>&amp;Don't send</source>
            <translation>不发送(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>&amp;Edit…</source>
            <translation>编辑(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>&amp;Format for reading</source>
            <translation>便于阅读的格式(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/other_pages.py" />
            <source>&amp;Open settings</source>
            <translation>打开设置(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/foot.py" />
            <source>&amp;Send</source>
            <translation>发送(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/foot.py" />
            <source>&amp;Send again</source>
            <translation>再次发送(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/foot.py" />
            <source>&amp;Try again</source>
            <translation>重试(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/foot.py" />
            <source>&amp;Use this address</source>
            <translation>使用此地址(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>&amp;Use this text</source>
            <translation>使用此文字(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/question_page.py" />
            <source>&amp;What were you doing?</source>
            <translation>当时您在做什么？(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/question_page.py" />
            <source>(optional)</source>
            <translation>（可选）</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>A Cortex program</source>
            <translation>Cortex 的某个程序</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>All of them are delivered already. To send one again, open it alone.</source>
            <translation>这些报告均已送达。要再次发送某一份，请单独打开它。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>Always hide this &amp;word</source>
            <translation>始终隐藏此词(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/other_pages.py" />
            <source>C&amp;hange address…</source>
            <translation>更改地址(&amp;H)…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>C&amp;hanges from original</source>
            <translation>与原文的差异(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/details_dialog.py" />
            <source>C&amp;lose</source>
            <translation>关闭(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/parts_page.py" />
            <source>Clear anything you don't want to send. ⚠ may contain personal information.</source>
            <translation>取消勾选不想发送的内容。⚠ 可能包含个人信息。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/hidden_list.py" />
            <source>Clear what need not be hidden.</source>
            <translation>取消勾选无需隐藏的内容。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>Computer</source>
            <translation>计算机</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>Cop&amp;y SHA-256</source>
            <translation>复制 SHA-256(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>Cortex</source>
            <translation>Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/hidden_list.py" />
            <source>Count</source>
            <translation>次数</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>Crash</source>
            <translation>崩溃</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/question_page.py" />
            <source>De&amp;tails…</source>
            <translation>详细信息(&amp;T)…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/ask_to_decline.py" />
            <source>Decline %n report(s)?</source>
            <translation>
                <numerusform>不发送这 %n 份报告？</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>Delivered to {host}</source>
            <translation>已送达 {host}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>Delivered {when}. Send again?</source>
            <translation>{when} 已送达。再次发送？</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/details_dialog.py" />
            <source>Destination</source>
            <translation>接收方</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/details_dialog.py" />
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/ask_to_decline.py" />
            <source>Don't send?</source>
            <translation>不发送？</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Edit the text</source>
            <translation>编辑文字</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/details_dialog.py" />
            <source>Exact data</source>
            <translation>确切数据</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>Here and in every later report</source>
            <translation>在此报告及以后的每份报告中</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>Hi&amp;de this</source>
            <translation>隐藏此处(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/details_dialog.py" />
            <source>Hidden</source>
            <translation>已隐藏</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/question_page.py" />
            <source>Include my e-&amp;mail address</source>
            <translation>包含我的电子邮件地址(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/details_dialog.py" />
            <source>Included</source>
            <translation>包含的内容</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/parts_page.py" />
            <source>Included in this report</source>
            <translation>此报告包含的内容</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/hidden_list.py" />
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>Names, paths and secrets are hidden</source>
            <translation>姓名、路径和机密信息已隐藏</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>No destination is set up, so nothing can be sent yet.</source>
            <translation>尚未设置接收方，因此还无法发送。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>No personal data found</source>
            <translation>未发现个人信息</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/hidden_list.py" />
            <source>No personal data found. Select text under Exact data to hide it.</source>
            <translation>未发现个人信息。在“确切数据”中选择文字即可将其隐藏。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/foot.py" />
            <source>Not &amp;now</source>
            <translation>以后再说(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>Not delivered yet</source>
            <translation>尚未送达</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/parts_page.py" />
            <source>Not sent unless you allow it: its purpose isn't declared.</source>
            <translation>用途未声明，除非您允许，否则不会发送。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>Nothing is selected to be sent.</source>
            <translation>未选择要发送的内容。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>One already delivered is skipped</source>
            <translation>其中一份已送达，将跳过</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>Only the beginning: the rest is too long.</source>
            <translation>仅显示开头：其余部分过长。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/details_dialog.py" />
            <source>Reports</source>
            <translation>报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>Retrying {when}.</source>
            <translation>将于 {when} 重试。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/other_pages.py" />
            <source>S&amp;ave…</source>
            <translation>保存(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Saved as {file}</source>
            <translation>已保存为 {file}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>Select a word in the text first</source>
            <translation>请先在文字中选择一个词</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/question_page.py" />
            <source>Send &amp;future reports automatically</source>
            <translation>以后自动发送报告(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Send these crash reports?</source>
            <translation>发送这些崩溃报告？</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Send this crash report?</source>
            <translation>发送此崩溃报告？</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Sending was cancelled. What had arrived stays there.</source>
            <translation>已取消发送。已送达的内容仍保留在接收方。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Sending…</source>
            <translation>正在发送…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>Sent as protobuf, shown as JSON. Size and hash are the protobuf’s.</source>
            <translation>以 protobuf 发送，以 JSON 显示。大小和哈希值属于 protobuf。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/hidden_list.py" />
            <source>Sent instead</source>
            <translation>改为发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/foot.py" />
            <source>Set &amp;up sending…</source>
            <translation>设置发送(&amp;U)…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/parts_page.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>The Cortex command line</source>
            <translation>Cortex 命令行</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>The Cortex engine</source>
            <translation>Cortex 引擎</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>The Cortex server</source>
            <translation>Cortex 服务器</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>The report on this computer stays as it is; what is sent says that it was edited. &lt;user&gt; and the like stand for what is hidden. What you type is searched too.</source>
            <translation>这台计算机上的报告保持不变；发送的内容会注明经过编辑。&lt;user&gt; 等代表已隐藏的内容。您输入的文字也会接受检查。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/ask_to_decline.py" />
            <source>They are not sent. You can undo this.</source>
            <translation>这些报告不会发送。您可以撤销此操作。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>This is a test</source>
            <translation>这是一次测试</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/details_dialog.py" />
            <source>This report has no text that could be edited.</source>
            <translation>此报告没有可编辑的文本。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>To {host}</source>
            <translation>发送到 {host}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Too long to be edited here; you can leave out the whole part</source>
            <translation>过长，无法在此编辑；可以去掉整个部分</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>Too long, so it was cut. The text says where.</source>
            <translation>过长，已截断。文字中标明了截断处。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>Very long lines are folded here on the screen.</source>
            <translation>过长的行在屏幕上已自动换行。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/question_page.py" />
            <source>Whoever runs {host} can read this.</source>
            <translation>{host} 的运营者可以读取这些内容。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>You</source>
            <translation>您</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>You edited: {parts}. The record says so.</source>
            <translation>您编辑了：{parts}。记录中会注明。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>You may close this; sending goes on in the background.</source>
            <translation>您可以关闭此窗口，发送会在后台继续。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>about {size}</source>
            <translation>约 {size}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>error</source>
            <translation>错误</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>hardware</source>
            <translation>硬件</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>stack</source>
            <translation>堆栈</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>versions</source>
            <translation>版本</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>{host} (OpenTelemetry Collector)</source>
            <translation>{host}（OpenTelemetry Collector）</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>{host} (the maker of Cortex)</source>
            <translation>{host}（Cortex 的开发者）</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/parts_page.py" />
            <source>{part} (edited)</source>
            <translation>{part}（已编辑）</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/parts_page.py" />
            <source>{part} (not declared)</source>
            <translation>{part}（未声明）</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>{reports} in %n group(s)</source>
            <translation>
                <numerusform>{reports}，分属 %n 个分组</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>{size} ({bytes} bytes), SHA-256:</source>
            <translation>{size}（{bytes} 字节），SHA-256：</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/reports_page.py" />
            <source>{what} (already delivered)</source>
            <translation>{what}（已送达）</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>{who} crashed</source>
            <translation>{who}崩溃了</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>{who} stopped responding</source>
            <translation>{who}停止响应</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>− only in the original (%n line(s)), + only in what is sent ({sent})</source>
            <translation>
                <numerusform>− 仅在原文中（%n 行），+ 仅在发送的内容中（{sent} 行）</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>␦ stands for a character that cannot be seen.</source>
            <translation>␦ 代表不可见字符。</translation>
        </message>
    </context>
    <context>
        <name>Delivery</name>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Attempts</source>
            <translation>尝试记录</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Cancel sending</source>
            <translation>取消发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Copy receipt</source>
            <translation>复制回执</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Destination</source>
            <translation>接收方</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Exact data</source>
            <translation>确切数据</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Look it up</source>
            <translation>查询</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Open its page</source>
            <translation>打开其页面</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Save data…</source>
            <translation>保存数据…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Seconds</source>
            <translation>秒</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Server’s answer</source>
            <translation>服务器的响应</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Try again</source>
            <translation>重试</translation>
        </message>
    </context>
    <context>
        <name>Detail</name>
        <message>
            <location filename="../../tray_app/ui/detail/facts_view.py" />
            <source>Breaks the published format</source>
            <translation>不符合公布的格式</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/pages.py" />
            <source>Delivery</source>
            <translation>发送情况</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>E&amp;xplain with a local model</source>
            <translation>用本地模型解释(&amp;X)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/facts_view.py" />
            <source>Its bytes</source>
            <translation>原始字节</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/action_row.py" />
            <source>M&amp;ore</source>
            <translation>更多(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/facts_view.py" />
            <source>Noticed while reading</source>
            <translation>读取时发现</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/facts_view.py" />
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/pages.py" />
            <source>Raw OTLP</source>
            <translation>原始 OTLP</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Reading the report…</source>
            <translation>正在读取报告…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Select a report.</source>
            <translation>请选择一份报告。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/pages.py" />
            <source>Stack</source>
            <translation>堆栈</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/facts_view.py" />
            <source>What happened</source>
            <translation>发生了什么</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>%n damaged or missing record(s) left out.</source>
            <translation>
                <numerusform>已略过 %n 条损坏或缺失的记录。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>%n report(s) written to {file}</source>
            <translation>
                <numerusform>已将 %n 份报告写入 {file}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Export reports</source>
            <translation>导出报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>OTLP JSON lines, redacted (*.jsonl)</source>
            <translation>OTLP JSON 行，已脱敏 (*.jsonl)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Table for a spreadsheet (*.csv)</source>
            <translation>电子表格 (*.csv)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Writing {file}</source>
            <translation>正在写入 {file}</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>AI model</source>
            <translation>AI 模型</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>About the report: counts, times, what was cut or edited</source>
            <translation>关于报告：次数、时间、截断或编辑过的内容</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Error message and stack, redacted</source>
            <translation>错误消息和堆栈（已脱敏）</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Hardware</source>
            <translation>硬件</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>How it failed</source>
            <translation>故障情况</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Operating system</source>
            <translation>操作系统</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Recognizes duplicates and similar crashes</source>
            <translation>用于识别重复和相似的崩溃</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The request that failed</source>
            <translation>失败的请求</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What Cortex was doing, redacted</source>
            <translation>Cortex 当时在做什么（已脱敏）</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What you write, as you write it</source>
            <translation>您写的内容（原样）</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Which part of Cortex, in which version</source>
            <translation>Cortex 的组件及其版本</translation>
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>&amp;Advice</source>
            <translation>建议(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>&amp;Component</source>
            <translation>组件(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>&amp;Groups</source>
            <translation>分组(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>&amp;Reports</source>
            <translation>报告(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>&amp;State</source>
            <translation>状态(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>&amp;Time</source>
            <translation>时间(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/empty_page.py" />
            <source>C&amp;lear filters</source>
            <translation>清除筛选(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>F&amp;ilter</source>
            <translation>筛选(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Search reports</source>
            <translation>搜索报告</translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message>
            <location filename="../../tray_app/ui/widgets/text_view.py" />
            <source>Close the find bar</source>
            <translation>关闭查找栏</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/text_view.py" />
            <source>Find in this text</source>
            <translation>在此文本中查找</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/text_view.py" />
            <source>Find next</source>
            <translation>查找下一个</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/text_view.py" />
            <source>Find previous</source>
            <translation>查找上一个</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/text_view.py" />
            <source>Not found</source>
            <translation>未找到</translation>
        </message>
    </context>
    <context>
        <name>Gpu</name>
        <message>
            <location filename="../../tray_app/ui/detail/facts_view.py" />
            <source>{amount}, shared with the computer</source>
            <translation>{amount}，与系统共享内存</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/row_words.py" />
            <source>%n in the last 30 days</source>
            <translation>
                <numerusform>过去 30 天内 %n 份</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/row_words.py" />
            <source>%n more, no longer kept one by one</source>
            <translation>
                <numerusform>另有 %n 次，不再逐份保留</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/breadcrumb.py" />
            <source>All groups</source>
            <translation>所有分组</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/breadcrumb.py" />
            <source>All reports</source>
            <translation>所有报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/breadcrumb.py" />
            <source>Back (Esc or Left)</source>
            <translation>返回（Esc 或左箭头键）</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/row_words.py" />
            <source>Collapsed. Right shows its %n report(s).</source>
            <translation>
                <numerusform>已折叠。按右箭头键显示其 %n 份报告。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/row_words.py" />
            <source>First seen: {time}</source>
            <translation>首次出现：{time}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/row_words.py" />
            <source>Last seen: {time}</source>
            <translation>最近出现：{time}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/breadcrumb.py" />
            <source>One crash group</source>
            <translation>一个崩溃分组</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/breadcrumb.py" />
            <source>Opened: {what}</source>
            <translation>已打开：{what}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/breadcrumb.py" />
            <source>{what} – %n report(s)</source>
            <translation>
                <numerusform>{what} – %n 份报告</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <location filename="../../tray_app/ui/help/help.py" />
            <source>&amp;Next</source>
            <translation>下一个(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/help.py" />
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/help.py" />
            <source>Help</source>
            <translation>帮助</translation>
        </message>
    </context>
    <context>
        <name>Issue</name>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>&amp;Description</source>
            <translation>描述(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>&amp;Open in the browser</source>
            <translation>在浏览器中打开(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>&amp;Title</source>
            <translation>标题(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>Everybody can read an issue: check the text. Your browser opens {host}; nothing is published before you do it there.</source>
            <translation>任何人都能看到问题报告：请检查文字。浏览器将打开 {host}；在您于该页面提交之前，不会公开任何内容。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>Too long for a link: its end is left out there. Copy has it all.</source>
            <translation>内容过长，链接中省略了结尾。“复制”可取得全部内容。</translation>
        </message>
    </context>
    <context>
        <name>Known</name>
        <message>
            <location filename="../../tray_app/ui/issue/link_dialog.py" />
            <source>&amp;Address of the issue</source>
            <translation>问题的地址(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/link_dialog.py" />
            <source>&amp;Fixed in version (optional)</source>
            <translation>修复版本（可选）(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>&amp;Link</source>
            <translation>关联(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_links.py" />
            <source>Linked: {url}</source>
            <translation>已关联：{url}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/basics.py" />
            <source>No browser could be opened. The address was copied.</source>
            <translation>无法打开浏览器。地址已复制。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_links.py" />
            <source>The link was removed.</source>
            <translation>已移除关联。</translation>
        </message>
    </context>
    <context>
        <name>List</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/report_list.py" />
            <source>%n report(s) selected</source>
            <translation>
                <numerusform>已选择 %n 份报告</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>An error without a message</source>
            <translation>没有消息的错误</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/empty_page.py" />
            <source>Choose &amp;folder…</source>
            <translation>选择文件夹(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Choose folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/report_list.py" />
            <source>Crash report list</source>
            <translation>崩溃报告列表</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message numerus="yes">
            <location filename="../../tray_app/services/announcer.py" />
            <source>%n new crash(es)</source>
            <translation>
                <numerusform>%n 次新崩溃</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>%n repeat(s) counted, not kept.</source>
            <translation>
                <numerusform>%n 次重复崩溃已计数，但未保留。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>%n time(s) since {date}</source>
            <translation>
                <numerusform>自 {date} 起 %n 次</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/services/outbox.py" />
            <source>1 report needs your attention. {why}</source>
            <translation>1 份报告需要您处理。{why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>A crash made on purpose. Nothing is wrong.</source>
            <translation>这是故意制造的崩溃，一切正常。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_copies.py" />
            <source>A damaged record cannot be copied as Markdown</source>
            <translation>损坏的记录无法复制为 Markdown</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/drafting.py" />
            <source>A damaged record cannot be sent</source>
            <translation>损坏的记录无法发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_state.py" />
            <source>A damaged record is never sent.</source>
            <translation>损坏的记录绝不会发送。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>A name or password does not belong in the address.</source>
            <translation>地址中不应含有用户名或密码。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>A notification was shown</source>
            <translation>已显示通知</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>A web page answered instead of a collector, such as the log-in page of this network</source>
            <translation>响应的不是收集器，而是网页，例如此网络的登录页</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Actions apply to all {n}. Showing the last selected.</source>
            <translation>
                <numerusform>操作将应用于全部 {n} 份报告。当前显示最后选择的一份。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Additional fields</source>
            <translation>附加字段</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>All components</source>
            <translation>所有组件</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>All states</source>
            <translation>所有状态</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Always send</source>
            <translation>始终发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>An address has no spaces in it.</source>
            <translation>地址中不能有空格。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/erase.py" />
            <source>Another program is writing to it. Try again in a moment.</source>
            <translation>另一个程序正在写入。请稍后再试。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Any advice</source>
            <translation>所有建议</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Any time</source>
            <translation>所有时间</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Applies when the program starts again.</source>
            <translation>重新启动本程序后生效。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_state.py" />
            <source>Approved {when}; {size}; SHA-256 {hash}</source>
            <translation>{when} 同意发送；{size}；SHA-256 {hash}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Architecture</source>
            <translation>架构</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Ask</source>
            <translation>询问</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_state.py" />
            <source>Asking a model on this computer…</source>
            <translation>正在询问这台计算机上的模型…</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Automatic sending limit</source>
            <translation>自动发送上限</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Back after %n day(s)</source>
            <translation>
                <numerusform>%n 天后再次出现</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>Begin the address with https:// or http://.</source>
            <translation>地址应以 https:// 或 http:// 开头。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>Begin the address with https://.</source>
            <translation>地址应以 https:// 开头。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Capture</source>
            <translation>捕获</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/database.py" />
            <source>Check that {folder} can be written and has space left.</source>
            <translation>请检查 {folder} 是否可写，且仍有剩余空间。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Chosen advice</source>
            <translation>选定的建议</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Chosen components</source>
            <translation>选定的组件</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Chosen states</source>
            <translation>选定的状态</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Chosen time</source>
            <translation>选定的时间</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Client certificate</source>
            <translation>客户端证书</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Client key</source>
            <translation>客户端密钥</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Collect crash reports</source>
            <translation>收集崩溃报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Command line</source>
            <translation>命令行</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Component</source>
            <translation>组件</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Compression</source>
            <translation>压缩</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Connected. Test record accepted, with a warning: {words}</source>
            <translation>已连接。测试记录已被接受，但有警告：{words}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Connected. Test record accepted.</source>
            <translation>已连接。测试记录已被接受。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Connected. Test record not accepted: {words}</source>
            <translation>已连接。测试记录未被接受：{words}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex</source>
            <translation>Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex answered again after it had hung. This is no crash.</source>
            <translation>Cortex 停止响应后已恢复。这不是崩溃。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>Cortex crashed</source>
            <translation>Cortex 崩溃了</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/cortex_program.py" />
            <source>Cortex did not start: `{command}` ended at once ({end})</source>
            <translation>Cortex 未能启动：`{command}` 立即退出（{end}）</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Cortex has written no reports here yet</source>
            <translation>Cortex 尚未在此写入报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/erase.py" />
            <source>Cortex is running. Quit Cortex first.</source>
            <translation>Cortex 正在运行。请先退出 Cortex。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/commands_state.py" />
            <source>Cortex is starting…</source>
            <translation>Cortex 正在启动…</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Cortex itself marked this as sent. That proves nothing: it does so before it has an answer.</source>
            <translation>Cortex 自己将其标为已发送。这不能说明什么：它在收到响应之前就会这样标记。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>Cortex keeps crashing: {count} times in the last hour</source>
            <translation>Cortex 反复崩溃：过去一小时内 {count} 次</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Cortex telemetry server</source>
            <translation>Cortex 遥测服务器</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/state.py" />
            <source>Cortex was not found</source>
            <translation>未找到 Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/cortex_program.py" />
            <source>Cortex was not found on PATH</source>
            <translation>在 PATH 中未找到 Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/commands_state.py" />
            <source>Cortex was not found on PATH.</source>
            <translation>在 PATH 中未找到 Cortex。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex writes the version of Node.js here</source>
            <translation>Cortex 在此写的是 Node.js 的版本</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex {version}</source>
            <translation>Cortex {version}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Cortex's data folder</source>
            <translation>Cortex 的数据文件夹</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/discovery.py" />
            <source>Cortex's data folder was not found: {path} ({reason}). If Cortex keeps its data elsewhere, name that folder in the settings or with --data-dir.</source>
            <translation>未找到 Cortex 的数据文件夹：{path}（{reason}）。如果 Cortex 将数据存放在别处，请在设置中或用 --data-dir 指定该文件夹。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Count</source>
            <translation>次数</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Crash reporting is off</source>
            <translation>崩溃报告功能已关闭</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/state.py" />
            <source>Crash reporting works.</source>
            <translation>崩溃报告功能正常。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Crash reports</source>
            <translation>崩溃报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/delivery_alert.py" />
            <source>Crash reports could not be sent for a day</source>
            <translation>崩溃报告已有一天未能发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/state.py" />
            <source>Crashes of Cortex in {folder} appear here.</source>
            <translation>{folder} 中的 Cortex 崩溃会显示在这里。</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Damaged</source>
            <translation>已损坏</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Declined</source>
            <translation>不发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Delivered</source>
            <translation>已送达</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Delivered with a warning</source>
            <translation>已送达，有警告</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Delivery</source>
            <translation>发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Destination</source>
            <translation>接收方</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Destination address</source>
            <translation>接收方地址</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>E-mail</source>
            <translation>电子邮件</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Endpoint</source>
            <translation>端点</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Engine</source>
            <translation>引擎</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/state.py" />
            <source>Enter an address, or keep reports on this computer.</source>
            <translation>请输入地址，或将报告保留在这台计算机上。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Enter the address it moved to, if you trust it.</source>
            <translation>如果您信任新地址，请输入该地址。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Enter the credentials as a header, such as authorization.</source>
            <translation>请以 HTTP 标头形式输入凭据，例如 authorization。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Every time</source>
            <translation>每次</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>First time</source>
            <translation>首次</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>First time: once for each group of similar crashes.</source>
            <translation>首次：每组相似的崩溃只通知一次。</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/fix.py" />
            <source>Fixed in {fixed}.</source>
            <translation>已在 {fixed} 中修复。</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/fix.py" />
            <source>Fixed in {fixed}; this report is from {version}.</source>
            <translation>已在 {fixed} 中修复；此报告来自 {version}。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>For developers' questions. Included only where you tick it.</source>
            <translation>供开发者联系您。仅在您勾选时才会包含。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Forever</source>
            <translation>永久</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_state.py" />
            <source>From your administrator’s list.</source>
            <translation>来自管理员的列表。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_state.py" />
            <source>From your own list.</source>
            <translation>来自您自己的列表。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Full address</source>
            <translation>完整地址</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Graphics</source>
            <translation>显卡</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Headers</source>
            <translation>HTTP 标头</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Headers for the telemetry server</source>
            <translation>遥测服务器的 HTTP 标头</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>In addition to names, paths and passwords.</source>
            <translation>姓名、路径和密码之外的词。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>In the list as {id}</source>
            <translation>已在列表中，ID 为 {id}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>It answered again {when}.</source>
            <translation>{when} 恢复响应。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>It crashed too often, so it was not started again.</source>
            <translation>由于崩溃过于频繁，没有再重新启动。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>It had been started again %n time(s) before.</source>
            <translation>
                <numerusform>此前已重新启动过 %n 次。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/services/bulk.py" />
            <source>It was stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tasks.py" />
            <source>It was written to the log: {fault}</source>
            <translation>已写入日志：{fault}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Keep reports for</source>
            <translation>报告保留期限</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Last 24 hours</source>
            <translation>最近 24 小时</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Last hour</source>
            <translation>最近一小时</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Line</source>
            <translation>行</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Link to delivered reports</source>
            <translation>已送达报告的链接</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>List</source>
            <translation>列表</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Look at the address and the network connection.</source>
            <translation>请检查地址和网络连接。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/stored.py" />
            <source>Look for reports again (F5).</source>
            <translation>请刷新报告（F5）。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Look whether this is the collector's address and port; the HTTP port is mostly 4318.</source>
            <translation>请检查这是否是收集器的地址和端口；HTTP 端口通常为 4318。</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/fix.py" />
            <source>Marked as fixed in {fixed}, but it happened again in {version}.</source>
            <translation>标为已在 {fixed} 中修复，但在 {version} 中再次出现。</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Marked as sent by Cortex</source>
            <translation>Cortex 标为已发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_state.py" />
            <source>Names a page on another host, not opened: {url}</source>
            <translation>指向另一台主机上的页面，未打开：{url}</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Needs attention</source>
            <translation>需要处理</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Needs attention: the address, the credentials or the encoding is wrong.</source>
            <translation>需要处理：地址、凭据或编码有误。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Never</source>
            <translation>从不</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Never send</source>
            <translation>从不发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>New</source>
            <translation>新</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>New in {version}</source>
            <translation>{version} 中新出现</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/fixes.py" />
            <source>Newest version seen here: {version}.</source>
            <translation>此处见过的最新版本：{version}。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>No answer in time</source>
            <translation>未及时收到响应</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>No answer is known yet</source>
            <translation>尚未收到响应</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>No crash: a program that had hung answers again. It is not announced.</source>
            <translation>不是崩溃：曾停止响应的程序已恢复。不会通知。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/state.py" />
            <source>No crashes recorded</source>
            <translation>没有崩溃记录</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>No destination is set</source>
            <translation>未设置接收方</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/state.py" />
            <source>No destination: reports stay on this computer.</source>
            <translation>未设置接收方：报告保留在这台计算机上。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>No limit</source>
            <translation>无限制</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_state.py" />
            <source>No longer kept (Settings, Storage). SHA-256: {hash}</source>
            <translation>已不再保留（“设置”的“存储”）。SHA-256：{hash}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>No model's server answers at port {port}</source>
            <translation>端口 {port} 上没有模型服务器响应</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>No new crashes</source>
            <translation>没有新崩溃</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>No notification was shown</source>
            <translation>未显示通知</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/state.py" />
            <source>No report matches</source>
            <translation>没有匹配的报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>No secure connection could be made</source>
            <translation>无法建立安全连接</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Not delivered yet. Will retry automatically.</source>
            <translation>尚未送达。将自动重试。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Not in the list.</source>
            <translation>不在列表中。</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Not sent</source>
            <translation>未发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Not sent yet</source>
            <translation>尚未发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>Nothing is sent: an administrator has turned crash reporting off in {source}.</source>
            <translation>不发送任何内容：管理员已在 {source} 中关闭崩溃报告功能。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>Nothing is sent: an administrator has turned sending off in {source}.</source>
            <translation>不发送任何内容：管理员已在 {source} 中关闭发送功能。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>Nothing is sent: {why}.</source>
            <translation>不发送任何内容：{why}。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>Nothing listens at this address</source>
            <translation>此地址没有程序在监听</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Notification</source>
            <translation>通知</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Notifications</source>
            <translation>通知</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Notifications are off</source>
            <translation>通知已关闭</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Notifications paused</source>
            <translation>通知已暂停</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Notifications paused until {date}: recent ones weren't opened</source>
            <translation>通知暂停至 {date}：最近的通知未被打开</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Notify about crashes</source>
            <translation>崩溃通知</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Off: Cortex writes none, and nothing is announced or sent.</source>
            <translation>关闭后，Cortex 不再写入报告，也不会通知或发送。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>On the way</source>
            <translation>等待送达</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Pause notifications</source>
            <translation>暂停通知</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Privacy</source>
            <translation>隐私</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Processor</source>
            <translation>处理器</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Protocol</source>
            <translation>协议</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Proxy</source>
            <translation>代理</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Queued</source>
            <translation>排队中</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Quiet hours</source>
            <translation>免打扰时段</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Reading crash reports: {percent} %</source>
            <translation>正在读取崩溃报告：{percent} %</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/state.py" />
            <source>Reading the crash reports…</source>
            <translation>正在读取崩溃报告…</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Recovered</source>
            <translation>已恢复</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_state.py" />
            <source>Reference: {number}</source>
            <translation>编号：{number}</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Rejected</source>
            <translation>被拒绝</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Rejected or declined</source>
            <translation>被拒绝或不发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Report ID</source>
            <translation>报告 ID</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/state.py" />
            <source>Reports go to {url}</source>
            <translation>报告发送到 {url}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/state.py" />
            <source>Reports that were removed, or are too old, are not shown.</source>
            <translation>已移除或过旧的报告不会显示。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>Reports would travel to {host} unencrypted: anyone on the way can read them. Use https://.</source>
            <translation>报告将以未加密方式发往 {host}：途中任何人都能读取。请使用 https://。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Resource attributes</source>
            <translation>资源属性</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Retrying</source>
            <translation>正在重试</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_state.py" />
            <source>Retrying {when}</source>
            <translation>将于 {when} 重试</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/cortex_program.py" />
            <source>Run it in a terminal to see why.</source>
            <translation>请在终端中运行该命令以查看原因。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Saved view {number} in the settings is ignored: its “{key}” is not usable.</source>
            <translation>设置中的第 {number} 个已保存视图被忽略：其中的“{key}”无法使用。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Saved views</source>
            <translation>已保存的视图</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/commands_state.py" />
            <source>Select one report for this.</source>
            <translation>请为此操作选择一份报告。</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Sending</source>
            <translation>发送中</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Sending %n report(s)</source>
            <translation>
                <numerusform>正在发送 %n 份报告</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/services/sending.py" />
            <source>Sending by itself was switched off after it was queued; try again to send it all the same</source>
            <translation>报告排队之后，自动发送已关闭；如仍要发送，请重试</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Sending fails, retrying</source>
            <translation>发送失败，正在重试</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/sender.py" />
            <source>Sending it stopped with a fault in this program. Its log says more; try again to send it</source>
            <translation>由于本程序出错，发送已停止。详情见日志；要发送请重试</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Sending needs attention</source>
            <translation>发送需要处理</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/sending.py" />
            <source>Sending was cancelled</source>
            <translation>已取消发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Service</source>
            <translation>服务</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Session ID</source>
            <translation>会话 ID</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>Set by an administrator in {path}.</source>
            <translation>由管理员在 {path} 中设定。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>Set by {name}; unset it to change this.</source>
            <translation>由 {name} 设定；取消该设定后才能在此更改。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Severity</source>
            <translation>严重程度</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/state.py" />
            <source>Something does not work.</source>
            <translation>有些部分不正常。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tasks.py" />
            <source>Something went wrong inside this program</source>
            <translation>本程序内部出现问题</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Start at login</source>
            <translation>登录时启动</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Start the collector, or correct the port: the HTTP port is mostly 4318.</source>
            <translation>请启动收集器，或更正端口：HTTP 端口通常为 4318。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Storage</source>
            <translation>存储</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>System</source>
            <translation>系统</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>System version</source>
            <translation>系统版本</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Test crash</source>
            <translation>测试崩溃</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>Test crash received</source>
            <translation>已收到测试崩溃</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/state.py" />
            <source>Testing…</source>
            <translation>正在测试…</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>That is not a language code</source>
            <translation>这不是语言代码</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>The Cortex command line crashed</source>
            <translation>Cortex 命令行崩溃了</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>The Cortex engine crashed</source>
            <translation>Cortex 引擎崩溃了</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>The Cortex server crashed</source>
            <translation>Cortex 服务器崩溃了</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>The address cannot be understood. Copy it from the browser.</source>
            <translation>无法识别此地址。请从浏览器中复制。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The address has moved</source>
            <translation>地址已迁移</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The address has moved to {where}</source>
            <translation>地址已迁移到 {where}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>The address is missing.</source>
            <translation>缺少地址。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The address is wrong</source>
            <translation>地址错误</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The connection broke before an answer came</source>
            <translation>收到响应之前连接中断</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The crash left no report in {folder}</source>
            <translation>崩溃没有在 {folder} 中留下报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/state.py" />
            <source>The crash reports cannot be read</source>
            <translation>无法读取崩溃报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The credentials are missing or wrong</source>
            <translation>凭据缺失或有误</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/elsewhere.py" />
            <source>The file cannot be written</source>
            <translation>无法写入文件</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/marks.py" />
            <source>The file with your marks (seen, hidden, muted) was damaged. It has been set aside as {aside} and a new one begun.</source>
            <translation>保存您的标记（已查看、已隐藏、已静音）的文件已损坏。它已另存为 {aside}，并新建了一个。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>The header “{name}” was entered for another address</source>
            <translation>HTTP 标头“{name}”是为另一个地址输入的</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The host cannot be reached</source>
            <translation>无法连接到主机</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/database.py" />
            <source>The index of crash reports cannot be opened: {reason}</source>
            <translation>无法打开崩溃报告索引：{reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/index_pool.py" />
            <source>The index of crash reports cannot be read: {reason}</source>
            <translation>无法读取崩溃报告索引：{reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/database.py" />
            <source>The index of crash reports cannot be written: {reason}</source>
            <translation>无法写入崩溃报告索引：{reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/sender.py" />
            <source>The limit of {most} an hour is reached</source>
            <translation>已达到每小时 {most} 份的上限</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/state.py" />
            <source>The list is empty</source>
            <translation>列表为空</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>The model takes too long</source>
            <translation>模型耗时过长</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>The model's server answered with {status}</source>
            <translation>模型服务器返回了 {status}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>The name of a view is one line of at most {count} characters</source>
            <translation>视图名称是一行文字，最多 {count} 个字符</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>The name of the host is missing.</source>
            <translation>缺少主机名。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The name of the host is not known</source>
            <translation>找不到该主机名</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>The port or the host in this address cannot be understood.</source>
            <translation>无法识别此地址中的端口或主机。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The proxy wants credentials</source>
            <translation>代理要求提供凭据</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>The record</source>
            <translation>记录</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/schema.py" />
            <source>The record of what was sent belongs to a newer version of this program</source>
            <translation>发送记录属于本程序的较新版本</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/schema.py" />
            <source>The record of what was sent cannot be opened</source>
            <translation>无法打开发送记录</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/ledger_file.py" />
            <source>The record of what was sent cannot be read or written</source>
            <translation>无法读取或写入发送记录</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/outbox.py" />
            <source>The record of what was sent was damaged and is kept as {name}. A new one holds what could be read of it.</source>
            <translation>发送记录已损坏，保留为 {name}。新的记录包含其中可读取的内容。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The report was written to {file}</source>
            <translation>报告已写入 {file}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>The server has no model</source>
            <translation>服务器上没有模型</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>The server understood this report and refused it.</source>
            <translation>服务器能识别此报告，但拒绝接收。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The server's certificate is not trusted</source>
            <translation>服务器的证书不受信任</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>The system's keyring does not answer</source>
            <translation>系统密钥环没有响应</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>The system's keyring is locked</source>
            <translation>系统密钥环已锁定</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>There are no reports of this kind any more</source>
            <translation>已没有此类报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>There are {count} views already</source>
            <translation>已有 {count} 个视图</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>There is a view “{name}” already</source>
            <translation>已有视图“{name}”</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/state.py" />
            <source>There is no folder {folder}</source>
            <translation>文件夹 {folder} 不存在</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>There is no view “{name}”</source>
            <translation>视图“{name}”不存在</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>These credentials may not send here</source>
            <translation>这些凭据无权向此处发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/external_files.py" />
            <source>These reports were opened from a file. They can be read, copied and exported, not sent.</source>
            <translation>这些报告是从文件打开的，可以阅读、复制和导出，但不能发送。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>They are held back while they are paused and in quiet hours.</source>
            <translation>暂停通知期间和免打扰时段内不会显示通知。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_links.py" />
            <source>This address cannot be used</source>
            <translation>无法使用此地址</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/sending.py" />
            <source>This address is no longer in the settings; agree again to send it to the one that is</source>
            <translation>此地址已不在设置中；请再次同意，以发送到现在的地址</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/commands_state.py" />
            <source>This is no crash of Cortex.</source>
            <translation>这不是 Cortex 的崩溃。</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>This record cannot be read as a report.</source>
            <translation>此记录无法作为报告读取。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>This record is damaged.</source>
            <translation>此记录已损坏。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/stored.py" />
            <source>This report is not in Cortex's file any more</source>
            <translation>此报告已不在 Cortex 的文件中</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/lookup.py" />
            <source>This report is not in the list any more</source>
            <translation>此报告已不在列表中</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>This system has no keyring to keep a secret in</source>
            <translation>此系统没有可保存机密信息的密钥环</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Time-out</source>
            <translation>超时</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Trace ID</source>
            <translation>跟踪 ID</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Trusted certificate</source>
            <translation>受信任的证书</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Use at most</source>
            <translation>最多占用</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Used as it stands, in place of the one above.</source>
            <translation>原样使用，取代上面的地址。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Values are kept in the system's keyring and go to this destination alone.</source>
            <translation>值保存在系统密钥环中，且只发送给此接收方。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Views cannot be changed here</source>
            <translation>此处无法更改视图</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>What Cortex was doing</source>
            <translation>Cortex 当时在做什么</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>What happened</source>
            <translation>发生了什么</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_state.py" />
            <source>What was sent to {host} on {date}</source>
            <translation>{date} 发送到 {host} 的内容</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_state.py" />
            <source>What would be sent</source>
            <translation>将发送的内容</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_state.py" />
            <source>What would be sent to {host}</source>
            <translation>将发送到 {host} 的内容</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>When Cortex crashes</source>
            <translation>Cortex 崩溃时</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Where it ran</source>
            <translation>运行环境</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Words to hide</source>
            <translation>要隐藏的词</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write a code such as de or pt-BR.</source>
            <translation>请输入语言代码，例如 de 或 pt-BR。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write a number from {minimum} to {maximum}.</source>
            <translation>请输入 {minimum} 到 {maximum} 之间的数字。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write headers as name=value,name=value.</source>
            <translation>请按 名称=值,名称=值 的形式输入 HTTP 标头（用半角逗号分隔）。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write it as 2026-11-23T18:00.</source>
            <translation>请按 2026-11-23T18:00 的格式输入。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write it from the root of the disk.</source>
            <translation>请输入从磁盘根目录开始的路径。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write them as 22:00-07:00.</source>
            <translation>请按 22:00-07:00 的格式输入。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write them as name=value,name=value.</source>
            <translation>请按 名称=值,名称=值 的形式输入。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>Write {uid} where the report's number belongs.</source>
            <translation>请在报告编号的位置填入 {uid}。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Written</source>
            <translation>写入时间</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>You agreed to send this. It will be sent in a moment.</source>
            <translation>您已同意发送。即将发送。</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/fix.py" />
            <source>You already run {newer} (seen {when}): it should not come back.</source>
            <translation>您已在使用 {newer}（{when} 出现）：应该不会再发生。</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>You decided not to send this.</source>
            <translation>您已决定不发送。</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/marks.py" />
            <source>Your marks on reports cannot be opened: {reason}</source>
            <translation>无法打开您对报告的标记：{reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/store.py" />
            <source>Your settings were written by a newer version of this program</source>
            <translation>您的设置由本程序的较新版本写入</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>an hour</source>
            <translation>份/小时</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>crash reporting is turned off in the settings</source>
            <translation>崩溃报告功能已在设置中关闭</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>days</source>
            <translation>天</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/outbox.py" />
            <source>{count} reports need your attention. {why}</source>
            <translation>{count} 份报告需要您处理。{why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/external_files.py" />
            <source>{file} cannot be read</source>
            <translation>无法读取 {file}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>{file} cannot be written</source>
            <translation>无法写入 {file}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/bulk.py" />
            <source>{file} could not be written</source>
            <translation>未能写入 {file}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/external_files.py" />
            <source>{file} holds no crash reports</source>
            <translation>{file} 中没有崩溃报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>{file}, line {line}, from byte {offset} on, {length} bytes.</source>
            <translation>{file}，第 {line} 行，从第 {offset} 字节起，共 {length} 字节。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/notes.py" />
            <source>{label}: there is no file {value}.</source>
            <translation>{label}：文件 {value} 不存在。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/notes.py" />
            <source>{label}: there is no folder {value}.</source>
            <translation>{label}：文件夹 {value} 不存在。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_state.py" />
            <source>{model} on this computer writes, and may be wrong:</source>
            <translation>以下由这台计算机上的 {model} 生成，可能有误：</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>{model} stopped</source>
            <translation>{model} 意外停止</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/store.py" />
            <source>{name} was damaged and has been set aside as {aside}. Its settings are at their defaults now. Nothing is sent until you choose again what to do about sending.</source>
            <translation>{name} 已损坏，并已另存为 {aside}。其中的设置已恢复默认值。在您重新选择发送方式之前，不会发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/threads.py" />
            <source>{part} failed at {time} ({fault}), and goes on. The log says more.</source>
            <translation>{part}：{time} 出错（{fault}），现已继续运行。详情见日志。</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/discovery.py" />
            <source>{path} cannot be read: {why}.</source>
            <translation>无法读取 {path}：{why}。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/store.py" />
            <source>{path} is damaged: {why}. Nothing is sent until it is mended.</source>
            <translation>{path} 已损坏：{why}。在修复之前不会发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>{place} is passed over. {why}</source>
            <translation>{place} 被忽略。{why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/own_files.py" />
            <source>{usual} cannot be used: {why}. All reports are read anew at each start until it can.</source>
            <translation>无法使用 {usual}：{why}。在恢复可用之前，每次启动都会重新读取所有报告。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/own_files.py" />
            <source>{usual} cannot be used: {why}. Until it can, nothing is sent, because it could not be recorded, and what you mark is forgotten when the program ends.</source>
            <translation>无法使用 {usual}：{why}。在恢复可用之前不会发送任何内容，因为无法记录；您所做的标记会在程序退出时丢失。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” are two times of day</source>
            <translation>“{label}”应为两个时刻</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>“{label}” cannot be changed here</source>
            <translation>此处无法更改“{label}”</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” is a date and time</source>
            <translation>“{label}”应为日期和时间</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” is a whole number</source>
            <translation>“{label}”应为整数</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” needs a whole path</source>
            <translation>“{label}”应为完整路径</translation>
        </message>
    </context>
    <context>
        <name>Mute</name>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>&amp;Unmute</source>
            <translation>取消静音(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>All notifications for an &amp;hour</source>
            <translation>全部通知静音一小时(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>For a &amp;day</source>
            <translation>一天(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>For a &amp;week</source>
            <translation>一周(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>Muted. Similar crashes are still counted.</source>
            <translation>已静音。相似的崩溃仍会计数。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>No notifications for an hour.</source>
            <translation>一小时内不通知。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>Notifications on</source>
            <translation>通知已开启</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>Unmuted</source>
            <translation>已取消静音</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>Until the &amp;version changes</source>
            <translation>直到版本更改(&amp;V)</translation>
        </message>
    </context>
    <context>
        <name>Notifications</name>
        <message>
            <location filename="../../tray_app/ui/notifications_dbus.py" />
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/notifications_dbus.py" />
            <source>Mute</source>
            <translation>静音</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/notifications_dbus.py" />
            <source>Start Cortex</source>
            <translation>启动 Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/notifications.py" />
            <source>This desktop shows no notifications. New reports appear in the window alone.</source>
            <translation>此桌面不显示通知。新报告只会显示在窗口中。</translation>
        </message>
    </context>
    <context>
        <name>Parts</name>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>AI model</source>
            <translation>AI 模型</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>API endpoint</source>
            <translation>API 端点</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Comment</source>
            <translation>备注</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Component</source>
            <translation>组件</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Cortex version</source>
            <translation>Cortex 版本</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>E-mail address</source>
            <translation>电子邮件地址</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Error message</source>
            <translation>错误消息</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Graphics cards</source>
            <translation>显卡</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Name of the service</source>
            <translation>服务名称</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Operating system</source>
            <translation>操作系统</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Processor</source>
            <translation>处理器</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Processor architecture</source>
            <translation>处理器架构</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Session ID</source>
            <translation>会话 ID</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Stack trace</source>
            <translation>堆栈跟踪</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>System or runtime version</source>
            <translation>系统或运行时版本</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Trace ID</source>
            <translation>跟踪 ID</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>What Cortex was doing</source>
            <translation>Cortex 当时在做什么</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <location filename="../../tray_app/ui/main_window/status_parts.py" />
            <source>&amp;Continue</source>
            <translation>继续(&amp;C)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_parts.py" />
            <source>Reading crash reports: %n</source>
            <translation>
                <numerusform>正在读取崩溃报告：%n 条</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/status_parts.py" />
            <source>{time} left</source>
            <translation>剩余 {time}</translation>
        </message>
    </context>
    <context>
        <name>Raw</name>
        <message>
            <location filename="../../tray_app/ui/detail/raw_pane.py" />
            <source>&amp;As stored, byte for byte</source>
            <translation>按存储原样逐字节显示(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/raw_pane.py" />
            <source>&amp;Find</source>
            <translation>查找(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/raw_pane.py" />
            <source>&amp;Readable</source>
            <translation>便于阅读(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/json_model.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/raw_pane.py" />
            <source>Parts of the record</source>
            <translation>记录的各部分</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/raw_pane.py" />
            <source>Raw OTLP record</source>
            <translation>原始 OTLP 记录</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/raw_pane.py" />
            <source>The first {shown} of {all}</source>
            <translation>前 {shown}，共 {all}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/json_model.py" />
            <source>Value</source>
            <translation>值</translation>
        </message>
    </context>
    <context>
        <name>Redaction</name>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Card number</source>
            <translation>卡号</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Computer name</source>
            <translation>计算机名</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/question_page.py" />
            <source>E-mail address</source>
            <translation>电子邮件地址</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Home folder</source>
            <translation>主文件夹</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Network address</source>
            <translation>网络地址</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Personal name</source>
            <translation>人名</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Secret</source>
            <translation>机密信息</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>User name</source>
            <translation>用户名</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Word of your own</source>
            <translation>自定义词</translation>
        </message>
    </context>
    <context>
        <name>SelfTest</name>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>&amp;Show Report</source>
            <translation>显示报告(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>&amp;Test</source>
            <translation>测试(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>A small test program crashes. Its report stays on this computer; the destination, if one is set, gets a test record.</source>
            <translation>一个小测试程序会崩溃。其报告保留在这台计算机上；如已设置接收方，接收方会收到一条测试记录。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>Does not work</source>
            <translation>不正常</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>Note</source>
            <translation>提示</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>Test crash reporting</source>
            <translation>测试崩溃报告功能</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>Works</source>
            <translation>正常</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>%n earlier report(s) not sent.</source>
            <translation>
                <numerusform>此前有 %n 份报告未发送。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>%n file(s) erased.</source>
            <translation>
                <numerusform>已永久删除 %n 个文件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>%n file(s), {size}, will be erased with every copy that this program keeps. This cannot be undone.</source>
            <translation>
                <numerusform>将永久删除 %n 个文件（{size}）以及本程序保存的所有副本。此操作无法撤销。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>%n report(s) waiting to be sent will not be sent.</source>
            <translation>
                <numerusform>等待发送的 %n 份报告将不会发送。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/list_editors.py" />
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>Added by you</source>
            <translation>您添加的</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>Advanced</source>
            <translation>高级</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>Erase</source>
            <translation>永久删除</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>Erase all reports?</source>
            <translation>永久删除所有报告？</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>Erase all…</source>
            <translation>全部永久删除…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>Fields that may be sent</source>
            <translation>允许发送的字段</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/list_editors.py" />
            <source>Header</source>
            <translation>HTTP 标头</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>Headers, protocol, certificate, proxy, Cortex telemetry server</source>
            <translation>HTTP 标头、协议、证书、代理、Cortex 遥测服务器</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>Muted groups</source>
            <translation>已静音的分组</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/list_editors.py" />
            <source>Name of a field</source>
            <translation>字段名称</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>No personal data found.</source>
            <translation>未发现个人信息。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>Paste a line from a log. It is not kept.</source>
            <translation>粘贴一行日志。内容不会保留。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/list_editors.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Resume</source>
            <translation>恢复</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>Review…</source>
            <translation>查看…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/cards.py" />
            <source>Saved</source>
            <translation>已保存</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/list_editors.py" />
            <source>Sent instead</source>
            <translation>改为发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>Space used</source>
            <translation>已用空间</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>System language</source>
            <translation>系统语言</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/other_pages.py" />
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/other_pages.py" />
            <source>Testing…</source>
            <translation>正在测试…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>Text to try</source>
            <translation>试用文字</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>There is no file that can be erased now.</source>
            <translation>目前没有可永久删除的文件。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>These stay:</source>
            <translation>以下文件会保留：</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>Try it</source>
            <translation>试一试</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>Unmute</source>
            <translation>取消静音</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/list_editors.py" />
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/list_editors.py" />
            <source>Word</source>
            <translation>词</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>from</source>
            <translation>从</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/list_editors.py" />
            <source>hidden value</source>
            <translation>隐藏的值</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>to</source>
            <translation>到</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>until Cortex is updated</source>
            <translation>直到 Cortex 更新</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>until {when}</source>
            <translation>直到 {when}</translation>
        </message>
    </context>
    <context>
        <name>Stack</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/detail/stack_pane.py" />
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n 个栈帧</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/detail/stack_pane.py" />
            <source>%n of Cortex’s own, in bold</source>
            <translation>
                <numerusform>其中 %n 个属于 Cortex，以粗体显示</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/stack_pane.py" />
            <source>This report has no stack trace.</source>
            <translation>此报告没有堆栈跟踪。</translation>
        </message>
    </context>
    <context>
        <name>Text</name>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>{one}, {other}</source>
            <translation>{one}、{other}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>{words}.</source>
            <translation>{words}。</translation>
        </message>
    </context>
    <context>
        <name>Time</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/text.py" />
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/text.py" />
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n 小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/text.py" />
            <source>%n min ago</source>
            <translation>
                <numerusform>%n 分钟前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/text.py" />
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/text.py" />
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>%n 分钟前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/text.py" />
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n 秒</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>at an unknown time</source>
            <translation>时间未知</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>just now</source>
            <translation>刚刚</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>on {date} at {clock}</source>
            <translation>{date} {clock}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>on {weekday} at {clock}</source>
            <translation>{weekday} {clock}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>today at {clock}</source>
            <translation>今天 {clock}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>today {clock}</source>
            <translation>今天 {clock}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>yesterday at {clock}</source>
            <translation>昨天 {clock}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>yesterday {clock}</source>
            <translation>昨天 {clock}</translation>
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
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline.py" />
            <source>First report of Cortex {version}</source>
            <translation>Cortex {version} 的首份报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline.py" />
            <source>Left and Right move, Shift selects, Enter shows only that time, Esc all of it.</source>
            <translation>左右箭头键移动，按住 Shift 选择，回车键只显示该时段，Esc 显示全部。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline_pane.py" />
            <source>New version</source>
            <translation>新版本</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline.py" />
            <source>Reports over time</source>
            <translation>报告的时间分布</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline_pane.py" />
            <source>Table</source>
            <translation>表格</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Open crash reports</source>
            <translation>打开崩溃报告(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Settings…</source>
            <translation>设置(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>For a &amp;week</source>
            <translation>一周(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>For an &amp;hour</source>
            <translation>一小时(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>Pause &amp;notifications</source>
            <translation>暂停通知(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>Resume &amp;notifications</source>
            <translation>恢复通知(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>Start &amp;Cortex</source>
            <translation>启动 Cortex(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>Until &amp;tomorrow</source>
            <translation>到明天(&amp;T)</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <location filename="../../tray_app/ui/main_window/status_parts.py" />
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
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
            <translation>无法打开此文件</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/viewer.py" />
            <source>{name} (opened from a file)</source>
            <translation>{name}（从文件打开）</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/viewer.py" />
            <source>{name} and %n more</source>
            <translation>
                <numerusform>{name}等（另有 %n 个）</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Views</name>
        <message>
            <location filename="../../tray_app/ui/list/saved_views.py" />
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/saved_views.py" />
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/saved_views.py" />
            <source>Sa&amp;ve this view…</source>
            <translation>保存此视图(&amp;V)…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/saved_views.py" />
            <source>Saved: {name}</source>
            <translation>已保存：{name}</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Cortex was not found in {folder}</source>
            <translation>在 {folder} 中未找到 Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Keep them on this computer</source>
            <translation>保留在这台计算机上</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Reports</source>
            <translation>报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Reports are read from</source>
            <translation>报告来源</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Send them to</source>
            <translation>发送到</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Shows what happened when Cortex crashes, and what to try. Nothing is sent without your approval.</source>
            <translation>在 Cortex 崩溃时显示发生了什么，并给出解决建议。未经您同意，不会发送任何内容。</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_bar.py" />
            <source>%n delivered</source>
            <translation>
                <numerusform>%n 份已送达</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_bar.py" />
            <source>%n from before {date} not listed</source>
            <translation>
                <numerusform>%n 份早于 {date} 的报告未列出</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_bar.py" />
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n 个分组</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_bar.py" />
            <source>%n new</source>
            <translation>
                <numerusform>%n 个新增</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_bar.py" />
            <source>%n new report(s)</source>
            <translation>
                <numerusform>%n 份新报告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_bar.py" />
            <source>%n on the way</source>
            <translation>
                <numerusform>%n 份等待送达</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/row_words.py" />
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n 份报告</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;About</source>
            <translation>关于(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Close the window</source>
            <translation>关闭窗口(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Find</source>
            <translation>查找(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Mark all as seen</source>
            <translation>全部标为已查看(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Refresh</source>
            <translation>刷新(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Settings…</source>
            <translation>设置(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Test crash reporting…</source>
            <translation>测试崩溃报告功能(&amp;T)…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>Cortex keeps crashing: %n times in the last hour. {what}</source>
            <translation>
                <numerusform>Cortex 反复崩溃：过去一小时内 %n 次。{what}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>Crash reports</source>
            <translation>崩溃报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window_menu.py" />
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/status_bar.py" />
            <source>Searching…</source>
            <translation>正在搜索…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>Timeline</source>
            <translation>时间线</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/status_bar.py" />
            <source>{shown} of {all}</source>
            <translation>显示 {shown}，共 {all}</translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <location filename="../../tray_app/ui/main_window/status_parts.py" />
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
    </context>
</TS>
