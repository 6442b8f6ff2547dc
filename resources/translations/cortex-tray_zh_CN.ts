<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>&amp;Copy all</source>
            <translation>全部复制(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>About Cortex crash reports</source>
            <translation>关于 Cortex 崩溃报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>C&amp;lose</source>
            <translation>关闭(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>Cortex crash reports {version}</source>
            <translation>Cortex 崩溃报告 {version}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>Cortex's reports</source>
            <translation>Cortex 的报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>Display</source>
            <translation>显示</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>Index</source>
            <translation>索引</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>Notices, shows and delivers the crash reports of Cortex, with your consent.</source>
            <translation>发现、显示并在您同意后发送 Cortex 的崩溃报告。</translation>
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
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>System</source>
            <translation>系统</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>Version</source>
            <translation>版本</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>%n of them had been sent; what the server has received stays there.</source>
            <translation>
                <numerusform>其中 %n 份已发送；服务器收到的内容仍保留在那里。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>%n report(s) back in the list.</source>
            <translation>
                <numerusform>%n 份报告已回到列表中。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>%n report(s) marked as seen.</source>
            <translation>
                <numerusform>已将 %n 份报告标为已查看。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>%n report(s) removed from this list.</source>
            <translation>
                <numerusform>已从此列表移除 %n 份报告。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>%n report(s) stand as before.</source>
            <translation>
                <numerusform>%n 份报告已恢复原状。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>%n report(s) will not be sent.</source>
            <translation>
                <numerusform>%n 份报告将不会发送。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>A damaged record cannot be sent.</source>
            <translation>损坏的记录无法发送。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Bringing reports back</source>
            <translation>正在恢复报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Copied as Markdown. Names and secrets are hidden.</source>
            <translation>已复制为 Markdown。姓名和机密已隐藏。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Copied. Names and secrets are hidden.</source>
            <translation>已复制。姓名和机密已隐藏。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Copied: {id}</source>
            <translation>已复制：{id}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Cortex was started: {command}</source>
            <translation>已启动 Cortex：{command}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Declining reports</source>
            <translation>正在拒绝发送报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Marking reports as seen</source>
            <translation>正在将报告标为已查看</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Not sent; Cortex’s own file is unchanged.</source>
            <translation>未发送；Cortex 自己的文件没有改动。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Removing reports from this list</source>
            <translation>正在从列表中移除报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Stopped. Every report is in the list again.</source>
            <translation>已停止。所有报告均已回到列表中。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Stopped. Nothing was declined.</source>
            <translation>已停止。没有拒绝任何报告。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Stopped. Some reports are not back in the list.</source>
            <translation>已停止。部分报告尚未回到列表中。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Stopped. Some reports are still declined.</source>
            <translation>已停止。部分报告仍处于已拒绝状态。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Stopped. What was marked so far stays marked.</source>
            <translation>已停止。已标记的保持不变。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Taking it back</source>
            <translation>正在撤回</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>The record was copied as stored.</source>
            <translation>已按存储原样复制记录。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>What the server has received stays there.</source>
            <translation>服务器已收到的内容仍保留在那里。</translation>
        </message>
    </context>
    <context>
        <name>Announce</name>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>Cortex crashed</source>
            <translation>Cortex 崩溃了</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>Cortex crashed {count} times in the same way</source>
            <translation>Cortex 以同样方式崩溃了 {count} 次</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>Cortex keeps crashing: {count} times in the last hour</source>
            <translation>Cortex 不断崩溃：过去一小时 {count} 次</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/delivery_alert.py" />
            <source>Crash reports could not be sent for a day</source>
            <translation>崩溃报告已有一天无法发送</translation>
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
            <location filename="../../tray_app/services/announcer.py" />
            <source>The newest: {what}</source>
            <translation>最新的：{what}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>The test crash has arrived</source>
            <translation>测试崩溃已送到</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/delivery_alert.py" />
            <source>They are kept and stay in the queue. {host}: {why}</source>
            <translation>它们已保留，仍在队列中。{host}：{why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>{count} new crash reports of {kinds} kinds</source>
            <translation>{count} 份新崩溃报告，共 {kinds} 类</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>{what}
Known issue: {issue}</source>
            <translation>{what}
已知问题：{issue}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>{what}
Known issue: {issue}
The report is being sent.</source>
            <translation>{what}
已知问题：{issue}
正在发送报告。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>{what}
The report is being sent.</source>
            <translation>{what}
正在发送报告。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>{what}
The report stays on this computer.</source>
            <translation>{what}
报告保留在此电脑上。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>{what}
The way from a crash to this notification works.</source>
            <translation>{what}
从崩溃到此通知的整个过程均正常。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>{what}
You can look at the report and decide whether to send it.</source>
            <translation>{what}
您可以查看报告并决定是否发送。</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <location filename="../../tray_app/ui/application.py" />
            <source>This could not be done</source>
            <translation>无法完成此操作</translation>
        </message>
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
        <name>Attributes</name>
        <message>
            <location filename="../../tray_app/ui/detail/attributes_pane.py" />
            <source>Attributes</source>
            <translation>属性</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/attributes_pane.py" />
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/attributes_pane.py" />
            <source>Key</source>
            <translation>键</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/attributes_pane.py" />
            <source>Log record</source>
            <translation>日志记录</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/attributes_pane.py" />
            <source>More: see Raw OTLP</source>
            <translation>更多：见原始 OTLP</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/attributes_pane.py" />
            <source>Resource</source>
            <translation>资源</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/attributes_pane.py" />
            <source>Scope</source>
            <translation>范围</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/attributes_pane.py" />
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/attributes_pane.py" />
            <source>Value</source>
            <translation>值</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>I have read this</source>
            <translation>我已阅读</translation>
        </message>
    </context>
    <context>
        <name>Consent</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>%n already delivered and skipped</source>
            <translation>
                <numerusform>%n 份已送达，将跳过</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
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
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>%n of them with a warning</source>
            <translation>
                <numerusform>其中 %n 份有警告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>%n older report(s) were never sent. Your choice does not send them.</source>
            <translation>
                <numerusform>有 %n 份较早的报告从未发送。您的选择不会发送它们。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>%n report(s) accepted</source>
            <translation>
                <numerusform>%n 份报告已被接收</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>%n report(s) are kept until you try again</source>
            <translation>
                <numerusform>%n 份报告将保留到您重试</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>%n report(s) under way</source>
            <translation>
                <numerusform>%n 份报告正在途中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>%n report(s) wait and are tried again by themselves</source>
            <translation>
                <numerusform>%n 份报告在等待，会自动重试</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>%n report(s) were refused; see their history</source>
            <translation>
                <numerusform>%n 份报告被拒绝；请看历史</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>%n report(s) will be sent</source>
            <translation>
                <numerusform>将发送 %n 份报告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>%n will not be sent</source>
            <translation>
                <numerusform>%n 份不发送</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>&amp;Cancel sending</source>
            <translation>取消发送(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>&amp;Comment</source>
            <translation>备注(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/ask_to_decline.py" />
            <source>&amp;Don't send</source>
            <translation>不发送(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>&amp;Edit text…</source>
            <translation>编辑文字(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>&amp;Hide this</source>
            <translation>隐藏此处(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>&amp;Look at them…</source>
            <translation>查看(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>&amp;Open settings</source>
            <translation>打开设置(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>&amp;Parts that are sent</source>
            <translation>发送的部分(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>&amp;Reports</source>
            <translation>报告(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>&amp;Send</source>
            <translation>发送(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>&amp;Send again</source>
            <translation>再次发送(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>&amp;Tell them how to reach me</source>
            <translation>告诉对方如何联系我(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>&amp;Try again</source>
            <translation>重试(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>&amp;Use this text</source>
            <translation>使用此文字(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>A Cortex program</source>
            <translation>某个 Cortex 程序</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>A Cortex program stopped unexpectedly</source>
            <translation>某个 Cortex 程序意外停止</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Add line &amp;breaks for reading</source>
            <translation>为便于阅读添加换行(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>All of them were delivered already. To send one again, open it alone.</source>
            <translation>它们都已送达。若要再次发送其中一份，请单独打开它。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Always hide this &amp;word</source>
            <translation>始终隐藏此词(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Always hide this word</source>
            <translation>始终隐藏此词</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Back to the text as it was</source>
            <translation>恢复为原来的文字</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>C&amp;lose</source>
            <translation>关闭(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Changes the error message or the stack trace that is sent</source>
            <translation>更改要发送的错误消息或堆栈跟踪</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Choose which of them; select one to see its bytes.</source>
            <translation>请选择要发送的报告；选中一份即可查看其字节。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>Co&amp;py the answer</source>
            <translation>复制答复(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>Comment</source>
            <translation>备注</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Compared with the stored record</source>
            <translation>与存储的记录比较</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Comparing…</source>
            <translation>正在比较…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Comparison with the stored record</source>
            <translation>与存储记录的比较</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>Contact</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Cop&amp;y SHA-256</source>
            <translation>复制 SHA-256(&amp;Y)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/ask_to_decline.py" />
            <source>Decline %n report(s)?</source>
            <translation>
                <numerusform>拒绝 %n 份报告？</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Delivered {when}. Send again?</source>
            <translation>{when} 已送达。再次发送？</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>Delivered. Thank you.</source>
            <translation>已送达。谢谢您。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/ask_to_decline.py" />
            <source>Don't send?</source>
            <translation>不发送？</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>E-mail address or another way to reach you</source>
            <translation>电子邮件地址或其他联系方式</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Edit the text</source>
            <translation>编辑文字</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Exactly what is sent</source>
            <translation>实际发送的内容</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>For next time:</source>
            <translation>下次：</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Hidden</source>
            <translation>已隐藏</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Hidden: {counted}. {hint}</source>
            <translation>已隐藏：{counted}。{hint}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Hide this</source>
            <translation>隐藏此处</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Hides the selected text here and in every later report; see Settings, Privacy</source>
            <translation>在此处及以后每份报告中隐藏所选文字；见“设置”的“隐私”</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Hides the selected text in this report</source>
            <translation>在此报告中隐藏所选文字</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>No receiver is set, so nothing can be sent.</source>
            <translation>未设置接收方，因此无法发送。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>Nobody has declared what this is for, so it is not sent unless you allow it</source>
            <translation>没有人声明此项的用途，除非您允许，否则不会发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/ask_to_decline.py" />
            <source>Not &amp;now</source>
            <translation>以后再说(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Not changed</source>
            <translation>未更改</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>Not delivered yet</source>
            <translation>尚未送达</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>Not delivered: something must be put right first</source>
            <translation>未送达：需要先修正问题</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Nothing had to be hidden.</source>
            <translation>没有需要隐藏的内容。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Nothing had to be hidden. Select text above to hide it.</source>
            <translation>没有需要隐藏的内容。在上方选择文字即可隐藏。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Nothing is sent by itself. What you agree to here is sent all the same.</source>
            <translation>不会自动发送任何内容。您在这里同意的内容仍会发送。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>Nothing was sent</source>
            <translation>没有发送任何内容</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Only for: {what}</source>
            <translation>仅用于：{what}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Only here on the screen. What is sent stays as it is.</source>
            <translation>仅在屏幕上如此。发送的内容不变。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Only the beginning is compared: the rest is too long.</source>
            <translation>只比较开头部分：其余内容太长。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>Part</source>
            <translation>部分</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>Parts that are sent</source>
            <translation>发送的部分</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>People may write private things here</source>
            <translation>这里可能含有私人内容</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Places</source>
            <translation>处数</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Preparing the preview…</source>
            <translation>正在准备预览…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>Preparing…</source>
            <translation>正在准备…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>Re&amp;member it for next time</source>
            <translation>下次记住(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Receivers:</source>
            <translation>接收方：</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>Reports to send</source>
            <translation>要发送的报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Reset: {part}</source>
            <translation>重置：{part}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>Save to &amp;file…</source>
            <translation>保存到文件(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Save what would have been sent</source>
            <translation>保存本应发送的内容</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Select a word in the text first</source>
            <translation>请先在文字中选择一个词</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Send %n crash reports?</source>
            <translation>
                <numerusform>发送 %n 份崩溃报告？</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Send crash report?</source>
            <translation>发送崩溃报告？</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>Sending</source>
            <translation>发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Sending was cancelled. What had already arrived stays there.</source>
            <translation>已取消发送。已送达的内容仍保留在对方。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>Sending…</source>
            <translation>正在发送…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Sent instead</source>
            <translation>改为发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Set the collector's address in the settings, then this can be sent.</source>
            <translation>在设置中填写收集器地址后即可发送。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Show what this receiver gets</source>
            <translation>显示此接收方得到的内容</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>The Cortex command line</source>
            <translation>Cortex 命令行</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>The Cortex engine</source>
            <translation>Cortex 引擎</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>The Cortex server</source>
            <translation>Cortex 服务器</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>The bytes are protobuf. This is the same content as JSON; size and hash are those of the bytes.</source>
            <translation>字节为 protobuf 格式。这里以 JSON 显示相同内容；大小和散列是字节的。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>The receiver refused the report</source>
            <translation>接收方拒绝了报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>The report on this computer stays as it is. What you change is sent instead, and the receiver is told which texts were edited. Words such as &lt;user&gt; stand for what is hidden; what you type is looked through in the same way.</source>
            <translation>此电脑上的报告保持不变。改为发送您更改后的内容，并告知接收方哪些文字经过编辑。&lt;user&gt; 之类的词代表已隐藏的内容；您输入的内容也会经过同样的检查。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>The report was too long and was cut; the cut is marked in the text.</source>
            <translation>报告过长，已截短；截断处在文中标出。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/ask_to_decline.py" />
            <source>They are not sent. You can undo this.</source>
            <translation>它们不会被发送。您可以撤销此操作。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>This holds for crashes from now on; you can change it in Settings at any time.</source>
            <translation>对今后的崩溃有效；您可随时在设置中更改。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>This report has no text that could be edited.</source>
            <translation>此报告没有可编辑的文本。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>This report is too long for it.</source>
            <translation>此报告过长，无法这样显示。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Tick at least one receiver.</source>
            <translation>请至少勾选一个接收方。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Tick at least one report.</source>
            <translation>请至少勾选一份报告。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>To {receiver}</source>
            <translation>发往 {receiver}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>To {receiver}: {size} ({bytes} bytes)</source>
            <translation>发往 {receiver}：{size}（{bytes} 字节）</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Too long to be edited here; you can leave out the whole part</source>
            <translation>过长，无法在此编辑；可以去掉整个部分</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Untick what need not be hidden.</source>
            <translation>取消勾选无需隐藏的内容。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>Untick what shall stay here. ⚠ marks parts in which people write private things.</source>
            <translation>取消勾选要留在本机的部分。⚠ 标出可能含有私人内容的部分。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Very long lines are folded here on the screen.</source>
            <translation>过长的行在屏幕上已折行。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>What this receiver gets:</source>
            <translation>此接收方得到：</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>What was hidden</source>
            <translation>已隐藏的内容</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>What were you doing when it happened? Whoever gets the report can read this.</source>
            <translation>发生时您在做什么？收到报告的人可以读到这些内容。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>What were you doing when it happened? Whoever runs {hosts} can read this.</source>
            <translation>发生时您在做什么？{hosts} 的运营者可以读到这些内容。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>What you choose below holds for all of them. Those you untick are not sent.</source>
            <translation>下面的选择对全部报告有效。未勾选的不会发送。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>You edited: {parts}. The record says so.</source>
            <translation>您编辑了：{parts}。记录中会注明。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>You may close this window; sending goes on in the background.</source>
            <translation>您可以关闭此窗口；发送会在后台继续。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>about {size}</source>
            <translation>约 {size}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>{host} (OpenTelemetry collector)</source>
            <translation>{host}（OpenTelemetry 收集器）</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>{host} (the maker of Cortex)</source>
            <translation>{host}（Cortex 的开发者）</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>{host} accepted it and said: {why}</source>
            <translation>{host} 已接收并答复：{why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>{host} accepted it under the number {number}.</source>
            <translation>{host} 已接收，编号为 {number}。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>{host} accepted it.</source>
            <translation>{host} 已接收。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>{host} refused it: {why} It is not tried again.</source>
            <translation>{host} 拒绝了：{why} 不会再试。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>{host}: under way.</source>
            <translation>{host}：正在途中。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>{host}: {why} It is kept until you try again.</source>
            <translation>{host}：{why} 会保留到您重试。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>{host}: {why} It is tried again {when}.</source>
            <translation>{host}：{why} 将于 {when} 重试。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>{part} (edited)</source>
            <translation>{part}（已编辑）</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>{part} (not declared)</source>
            <translation>{part}（未声明）</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>{size} ({bytes} bytes), SHA-256:
{hash}</source>
            <translation>{size}（{bytes} 字节），SHA-256：
{hash}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>{when}, version {version}</source>
            <translation>{when}，版本 {version}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>{who} stopped unexpectedly</source>
            <translation>{who}意外停止</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>{who} stopped unexpectedly: {what}</source>
            <translation>{who}意外停止：{what}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>− stands only in the stored record ({stored} lines), + only in what is sent ({sent} lines).</source>
            <translation>− 只在存储的记录中（{stored} 行），+ 只在发送的内容中（{sent} 行）。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>␦ stands here for a character that cannot be seen.</source>
            <translation>␦ 在此代表不可见的字符。</translation>
        </message>
    </context>
    <context>
        <name>Detail</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n 份报告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>%n report(s) are selected.</source>
            <translation>
                <numerusform>已选择 %n 份报告。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>&amp;Delete</source>
            <translation>删除(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>&amp;Export…</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>&amp;Send…</source>
            <translation>发送(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>, first {when}</source>
            <translation>，首次出现：{when}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>, {count} of them no longer kept one by one</source>
            <translation>，其中 {count} 次不再逐份保留</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>A damaged record cannot be copied as Markdown.</source>
            <translation>损坏的记录无法复制为 Markdown。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>A damaged record cannot be sent.</source>
            <translation>损坏的记录无法发送。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>A record that cannot be read.</source>
            <translation>无法读取的记录。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Attributes</source>
            <translation>属性</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Choose a report to see what happened.</source>
            <translation>选择一份报告以查看发生了什么。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Choose one report to copy it as Markdown.</source>
            <translation>选择一份报告以复制为 Markdown。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Copy as &amp;Markdown</source>
            <translation>复制为 &amp;Markdown</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Cortex is being started…</source>
            <translation>正在启动 Cortex…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Cortex was not found on PATH, so it cannot be started from here.</source>
            <translation>在 PATH 中找不到 Cortex，因此无法从这里启动。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>For an issue tracker; names and secrets are hidden</source>
            <translation>用于问题跟踪；姓名和机密已隐藏</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>It answered again {when}.</source>
            <translation>{when}，它恢复了响应。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
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
            <source>Remove {what} from this list (Del)</source>
            <translation>从此列表移除{what}（Del）</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>S&amp;tart Cortex again</source>
            <translation>重新启动 Cortex(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Save {what} to a file, redacted</source>
            <translation>将{what}脱敏后保存到文件</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>See exactly what is sent, and decide (Enter)</source>
            <translation>查看实际发送的内容并决定（回车）</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Show all {count} of this kind</source>
            <translation>显示此类全部 {count} 份</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Show the {count} that are kept</source>
            <translation>显示保留的 {count} 份</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Stack</source>
            <translation>堆栈</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Start Cortex again</source>
            <translation>重新启动 Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Starts Cortex’s server in the background. Nothing that a report says is run.</source>
            <translation>在后台启动 Cortex 的服务器。绝不会运行报告中的任何内容。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>The buttons act on all of them. Below is the last one you came to.</source>
            <translation>按钮对全部所选报告生效。下面显示的是您最后选中的一份。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>This kind of crash was seen {count} times</source>
            <translation>此类崩溃出现过 {count} 次</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>What happened</source>
            <translation>发生了什么</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>What has come of it</source>
            <translation>后续情况</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>What is sent</source>
            <translation>发送的内容</translation>
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
            <source>Stopped. Nothing was written.</source>
            <translation>已停止。未写入任何内容。</translation>
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
            <source>How long the program did not answer</source>
            <translation>程序未响应的时长</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>How many graphics cards</source>
            <translation>显卡数量</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>How many times this report stands for</source>
            <translation>此报告代表的次数</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>How often it has happened in that process</source>
            <translation>在该进程中发生的次数</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>How often the program had been started again</source>
            <translation>程序重新启动过的次数</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>How the failure was noticed</source>
            <translation>如何发现故障</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>How the program ended</source>
            <translation>程序如何结束</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>How to reach you, where given</source>
            <translation>联系方式（如果填写）</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Its language</source>
            <translation>其语言</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Its version</source>
            <translation>其版本</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Its version, or the runtime's</source>
            <translation>其版本或运行时的版本</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The AI model in use</source>
            <translation>所用的 AI 模型</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The address of Cortex's own server that was called</source>
            <translation>被调用的 Cortex 服务器地址</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The answer's status</source>
            <translation>答复的状态</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The command that was run</source>
            <translation>所运行的命令</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The graphics cards: model, vendor and memory</source>
            <translation>显卡：型号、厂商和显存</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The kind of error</source>
            <translation>错误类型</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The kind of request that failed, without its values</source>
            <translation>失败请求的类型，不含其值</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The language runtime</source>
            <translation>语言运行时</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The language runtime's version</source>
            <translation>语言运行时的版本</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The operating system</source>
            <translation>操作系统</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The operating system's build</source>
            <translation>操作系统内部版本</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The operating system's family</source>
            <translation>操作系统系列</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The operating system's name and version</source>
            <translation>操作系统的名称和版本</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The operating system's version</source>
            <translation>操作系统的版本</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The processor's architecture</source>
            <translation>处理器架构</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The processor's model</source>
            <translation>处理器型号</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The product it belongs to</source>
            <translation>所属产品</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The program's name, without its folder</source>
            <translation>程序名称，不含文件夹</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The record's own number, where it is no valid trace id</source>
            <translation>记录自身的编号（不是有效的跟踪编号时）</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The record's own time</source>
            <translation>记录自身的时间</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The report's id, so that a receiver can drop a duplicate</source>
            <translation>报告编号，便于接收方去重</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The request's method</source>
            <translation>请求的方法</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The signal that ended the program</source>
            <translation>结束程序的信号</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The version of Cortex</source>
            <translation>Cortex 的版本</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Their models</source>
            <translation>其型号</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What Cortex was doing: model, address, command</source>
            <translation>Cortex 正在做什么：模型、地址、命令</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What Cortex wrote in the place of the program's name</source>
            <translation>Cortex 在程序名称处写的内容</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What failed, where that is known: the id of an entry in a list of advice</source>
            <translation>已知的失败原因：建议列表中某一条目的标识</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What made the record</source>
            <translation>生成记录的程序</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What the error said</source>
            <translation>错误的内容</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What was asked for at this address</source>
            <translation>在此地址请求的内容</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What was cut for size</source>
            <translation>因大小而截去的内容</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What you wrote about it</source>
            <translation>您写的说明</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Where in the program it happened</source>
            <translation>发生在程序的何处</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Whether it is not started again any more</source>
            <translation>是否不再重新启动</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Whether it was made on purpose, to try the program out</source>
            <translation>是否为试用程序而故意生成</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Whether the error ended the program</source>
            <translation>错误是否结束了程序</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Whether the message was cut for size</source>
            <translation>消息是否被截短</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Whether the stack was cut for size</source>
            <translation>堆栈是否被截短</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Which part of Cortex crashed</source>
            <translation>Cortex 的哪个部分崩溃</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Which program reports</source>
            <translation>由哪个程序报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Which reports are the same crash: a hash of type and frames of the stack</source>
            <translation>哪些报告属于同一崩溃：由错误类型和堆栈帧计算的哈希</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Which run of Cortex it was</source>
            <translation>属于 Cortex 的哪次运行</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Which texts you changed before sending</source>
            <translation>您在发送前更改了哪些文字</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Which thread failed</source>
            <translation>哪个线程出错</translation>
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>&amp;Groups</source>
            <translation>分组(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>All sources</source>
            <translation>所有来源</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>All states</source>
            <translation>所有状态</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Any time</source>
            <translation>任何时间</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Chosen sources</source>
            <translation>所选来源</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Chosen states</source>
            <translation>所选状态</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Chosen time</source>
            <translation>所选时间</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>E&amp;very report</source>
            <translation>每份报告(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Last 24 hours</source>
            <translation>最近 24 小时</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Last hour</source>
            <translation>最近一小时</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Last {span}</source>
            <translation>最近 {span}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Not sent yet</source>
            <translation>尚未发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>On the way</source>
            <translation>途中</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Rejected or declined</source>
            <translation>被拒绝或不同意</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Search message, stack, model, command</source>
            <translation>搜索消息、堆栈、模型、命令</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Search reports</source>
            <translation>搜索报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>“{words}”</source>
            <translation>“{words}”</translation>
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
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>Model</source>
            <translation>型号</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>Vendor</source>
            <translation>厂商</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>{amount}, shared with the computer</source>
            <translation>{amount}，与电脑共享</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/report_table.py" />
            <source>%n in the last 30 days</source>
            <translation>
                <numerusform>过去 30 天内 %n 份</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/report_table.py" />
            <source>%n more, no longer kept one by one</source>
            <translation>
                <numerusform>另有 %n 次，不再逐份保留</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/report_table.py" />
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n 份报告</numerusform>
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
            <translation>返回（Esc 或向左键）</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/report_table.py" />
            <source>Collapsed. Right shows its %n report(s).</source>
            <translation>
                <numerusform>已折叠。向右键显示其 %n 份报告。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/report_table.py" />
            <source>First seen {when}</source>
            <translation>首次出现 {when}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/report_table.py" />
            <source>First seen: {time}</source>
            <translation>首次出现：{time}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/report_table.py" />
            <source>Last seen: {time}</source>
            <translation>最近出现：{time}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/breadcrumb.py" />
            <source>One kind of crash</source>
            <translation>一类崩溃</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/breadcrumb.py" />
            <source>Opened: {what}</source>
            <translation>已打开：{what}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/report_table.py" />
            <source>Seen once</source>
            <translation>出现一次</translation>
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
            <source>Find &amp;next</source>
            <translation>查找下一个(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/help.py" />
            <source>Find in the help</source>
            <translation>在帮助中查找</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/help.py" />
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/help.py" />
            <source>Help: Cortex crash reports</source>
            <translation>帮助：Cortex 崩溃报告</translation>
        </message>
    </context>
    <context>
        <name>HistoryPane</name>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>A damaged record is never sent.</source>
            <translation>损坏的记录绝不会发送。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Agreed {when}; {size}; SHA-256 {hash}</source>
            <translation>同意于 {when}；{size}；SHA-256 {hash}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Attempts</source>
            <translation>尝试</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Cancel sending</source>
            <translation>取消发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Copies the number that the receiver gave the report</source>
            <translation>复制接收方给报告的编号</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Copies the receipt: times, hash, answers and the bytes</source>
            <translation>复制回执：时间、散列、答复和字节</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Copy number</source>
            <translation>复制编号</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Cortex marked this report as sent on {when}. That proves nothing: this program has not sent it.</source>
            <translation>Cortex 于 {when} 将此报告标为已发送。这不能说明什么：本程序没有发送过它。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>In words</source>
            <translation>说明</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Look it up</source>
            <translation>查询</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Next try {when}</source>
            <translation>下次尝试 {when}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>No answer yet</source>
            <translation>尚无答复</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>No browser could be opened. The address is copied.</source>
            <translation>无法打开浏览器。地址已复制。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Number at the receiver: {number}</source>
            <translation>接收方的编号：{number}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Open its page</source>
            <translation>打开其页面</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Receiver</source>
            <translation>接收方</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Save the bytes</source>
            <translation>保存字节</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Saves the bytes, exactly as they were sent</source>
            <translation>按发送时的原样保存字节</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Seconds</source>
            <translation>秒</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Select a report to see what became of it.</source>
            <translation>选择一份报告以查看其后续情况。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Status</source>
            <translation>状态码</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>The bytes</source>
            <translation>字节</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>The bytes are not kept any more (Settings, Storage). Their SHA-256: {sha256}</source>
            <translation>这些字节已不再保留（见“设置”的“存储”）。其 SHA-256：{sha256}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>The bytes that were sent</source>
            <translation>已发送的字节</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>The receiver names a page on another host, which is not opened from here: {url}</source>
            <translation>接收方给出的页面在另一主机上，不会从这里打开：{url}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>The receiver's answer</source>
            <translation>接收方的答复</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>This report has not been sent to anyone.</source>
            <translation>此报告没有发送给任何人。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>{state}: {host}</source>
            <translation>{state}：{host}</translation>
        </message>
    </context>
    <context>
        <name>Issue</name>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>&amp;Copy the text</source>
            <translation>复制文本(&amp;C)</translation>
        </message>
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
            <source>&amp;Remember the address</source>
            <translation>记住此地址(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>&amp;Title</source>
            <translation>标题(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>C&amp;lose</source>
            <translation>关闭(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>Copied.</source>
            <translation>已复制。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>Description</source>
            <translation>描述</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>Names and secrets are hidden; read it all the same, everybody will be able to. Your browser opens {host} with this text. Nothing is published before you press the button there.</source>
            <translation>姓名和机密已隐藏；仍请通读，因为所有人都能看到。浏览器将打开 {host} 并填入此文本。在您点击那里的按钮之前，不会发布任何内容。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>No browser could be opened. Copy the text instead.</source>
            <translation>无法打开浏览器。请改为复制文本。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>Opened in your browser.</source>
            <translation>已在浏览器中打开。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>Report an issue</source>
            <translation>报告问题</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>The text is too long for a link: its end is left out there. Copy it to have it all.</source>
            <translation>文本对链接来说太长，末尾会被省略。请复制以获得全文。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>When it is published, paste its &amp;address here: this kind of crash is then known by it</source>
            <translation>发布后请将其地址粘贴到这里：此类崩溃今后即按此问题识别(&amp;A)</translation>
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
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/link_dialog.py" />
            <source>&amp;Fixed in version (may stay empty)</source>
            <translation>在哪个版本中修复（可留空）(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/link_dialog.py" />
            <source>&amp;Link</source>
            <translation>关联(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/known_strip.py" />
            <source>&amp;Open the issue</source>
            <translation>打开问题页面(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/link_dialog.py" />
            <source>&amp;Title</source>
            <translation>标题(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/known_strip.py" />
            <source>Address of the known issue</source>
            <translation>已知问题的地址</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/known_strip.py" />
            <source>Known issue: {title}</source>
            <translation>已知问题：{title}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_links.py" />
            <source>Lin&amp;k to a known issue…</source>
            <translation>关联到已知问题(&amp;K)…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/link_dialog.py" />
            <source>Link to a known issue</source>
            <translation>关联到已知问题</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_links.py" />
            <source>Linked: {url}</source>
            <translation>已关联：{url}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_links.py" />
            <source>No browser could be opened. The address was copied.</source>
            <translation>无法打开浏览器。地址已复制。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/known_strip.py" />
            <source>Opens {url} in the browser</source>
            <translation>在浏览器中打开 {url}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/known_strip.py" />
            <source>Remove the &amp;link</source>
            <translation>移除关联(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/link_dialog.py" />
            <source>Reports of this kind then say that they are known. The address stays on this computer; its page is opened only when you press the button.</source>
            <translation>此类报告随后会注明是已知问题。地址保留在此电脑上；只有您按下按钮时才会打开其页面。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_links.py" />
            <source>The link was removed.</source>
            <translation>已移除关联。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/known_strip.py" />
            <source>This kind of crash is not of this issue</source>
            <translation>此类崩溃不属于这个问题</translation>
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
            <location filename="../../tray_app/ui/list/empty_page.py" />
            <source>&amp;Clear search and filters</source>
            <translation>清除搜索和筛选(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>An error without a message</source>
            <translation>没有消息的错误</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/report_list.py" />
            <source>Crash report list</source>
            <translation>崩溃报告列表</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/empty_page.py" />
            <source>No crashes. Good.</source>
            <translation>没有崩溃。很好。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/empty_page.py" />
            <source>No report matches</source>
            <translation>没有匹配的报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/empty_page.py" />
            <source>Nothing was found with this search and these filters.</source>
            <translation>按此搜索和筛选没有找到任何内容。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/empty_page.py" />
            <source>Reading the crash reports…</source>
            <translation>正在读取崩溃报告…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>Reports that Cortex writes to {folder} appear here by themselves.</source>
            <translation>Cortex 写入 {folder} 的报告会自动出现在这里。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/empty_page.py" />
            <source>The crash reports cannot be read</source>
            <translation>无法读取崩溃报告</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>%n new report(s)</source>
            <translation>
                <numerusform>%n 份新报告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>%n report(s) on the way</source>
            <translation>
                <numerusform>%n 份报告在途中</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/services/outbox.py" />
            <source>1 report needs your attention. {why}</source>
            <translation>1 份报告需要您处理。{why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>A PEM file by which the collector knows this computer.</source>
            <translation>收集器用以识别此电脑的 PEM 文件。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>A PEM file with the certificate authority of the collector. Empty: those that this system trusts.</source>
            <translation>含收集器证书颁发机构的 PEM 文件。留空：使用系统信任的机构。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>A certificate of the server or of its authority has a flaw and must be issued again</source>
            <translation>服务器或其颁发机构的证书有缺陷，必须重新签发</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>A collector said no without a reason. {other_way}</source>
            <translation>收集器未说明理由就拒绝了。{other_way}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>A damaged record cannot be copied as Markdown</source>
            <translation>损坏的记录无法复制为 Markdown</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/consent.py" />
            <source>A damaged record cannot be sent</source>
            <translation>损坏的记录无法发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/external_files.py" />
            <source>A file with OTLP JSON lines can be opened, or one that Cortex has written.</source>
            <translation>可以打开 OTLP JSON 行文件，或由 Cortex 写入的文件。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>A language code such as de or pt-BR. Empty: the language of the system.</source>
            <translation>语言代码，例如 de 或 pt-BR。留空：系统语言。</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>A left-over of a record that was written over.</source>
            <translation>被覆盖的记录残留的部分。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>A name or password does not belong in the address, where all can read it. Use a header instead.</source>
            <translation>用户名或密码不应写在人人可见的地址中。请改用标头。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>A name or password does not belong in the address.</source>
            <translation>地址中不应含有用户名或密码。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>A notification was shown</source>
            <translation>已显示通知</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>A notification when Cortex has crashed. Repeated crashes of one kind are counted either way.</source>
            <translation>Cortex 崩溃时通知。同类的重复崩溃总会计数。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>A pause that ends by itself.</source>
            <translation>会自行结束的暂停。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/platform/windows.py" />
            <source>A policy of this computer may forbid it. Ask its administrator.</source>
            <translation>可能被此电脑的策略禁止。请询问管理员。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>A real report would be sent to {host} now. This test goes only if you send it yourself</source>
            <translation>真实的报告此时会发往 {host}。此测试报告只有您自己发送时才会发出</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>A real report would go to {host} if you agree. This test goes only if you send it yourself</source>
            <translation>真实的报告会在您同意后发往 {host}。此测试报告只有您自己发送时才会发出</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>A small program crashed on purpose, by a segmentation fault</source>
            <translation>测试程序因段错误而故意崩溃</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>A small program crashed on purpose, by an error that nobody caught</source>
            <translation>测试程序因未捕获的错误而故意崩溃</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/state.py" />
            <source>A small program crashes, and its report is followed…</source>
            <translation>测试程序正在崩溃，其报告正被跟踪…</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>A small program hung on purpose</source>
            <translation>测试程序故意停止响应</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/reader.py" />
            <source>A text holds half a character (a lone surrogate), shown as \ud83d or the like.</source>
            <translation>某段文本含有半个字符（孤立的代理项），显示为 \ud83d 之类。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>A version is written as numbers with dots, such as 0.5.1 or 0.5.1-rc2.</source>
            <translation>版本写成用点分隔的数字，例如 0.5.1 或 0.5.1-rc2。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>A view needs a name</source>
            <translation>视图需要名称</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>A web page answered instead of a collector, such as the log-in page of this network</source>
            <translation>回答的不是收集器而是网页，例如此网络的登录页</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>About this computer</source>
            <translation>关于这台计算机</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/event_worker.py" />
            <source>Acting on new reports, answers and settings</source>
            <translation>处理新报告、回复和设置</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Address for crash reports only</source>
            <translation>仅用于崩溃报告的地址</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/state.py" />
            <source>All works: a crash is captured, listed and announced.</source>
            <translation>一切正常：崩溃会被捕获、列出并通知。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Also delete Cortex's old report files</source>
            <translation>同时删除 Cortex 的旧报告文件</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Always send</source>
            <translation>总是发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>An address has at most {most} characters.</source>
            <translation>地址最多 {most} 个字符。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>An address has no spaces in it.</source>
            <translation>地址中不能有空格。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>An address with ? or # cannot be used here.</source>
            <translation>此处不能使用带 ? 或 # 的地址。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>An administrator has fixed this in {path}.</source>
            <translation>管理员已在 {path} 中固定此项。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>An id has up to 32 digits from 0 to 9 and a to f; its beginning is enough.</source>
            <translation>编号最多 32 位，由 0–9 和 a–f 组成；开头几位即可。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>Another program is writing to it. Try again in a moment.</source>
            <translation>另一个程序正在写入。请稍后再试。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Architecture</source>
            <translation>架构</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Ask me each time</source>
            <translation>每次询问我</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Ask whoever runs the server whether these credentials may send logs.</source>
            <translation>请询问服务器的运营者，这些凭据是否可以发送日志。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Attributes are names with values</source>
            <translation>属性是带有值的名称</translation>
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
            <translation>地址请以 https:// 或 http:// 开头。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>Begin the address with https://.</source>
            <translation>地址请以 https:// 开头。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>Change its owner to yourself (chown), then try again. Nothing was changed.</source>
            <translation>将所有者改为您自己（chown）后重试。没有任何改动。</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/watcher.py" />
            <source>Changes in {place} cannot be watched: {fault}. Use “Look for new reports” (F5).</source>
            <translation>无法监视 {place} 中的更改：{fault}。请使用“查找新报告”（F5）。</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/watcher.py" />
            <source>Changes to the report folders cannot be watched: {fault}. Use “Look for new reports” (F5).</source>
            <translation>无法监视报告文件夹中的更改：{fault}。请使用“查找新报告”（F5）。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Check that the folder can be written and that the disk is not full.</source>
            <translation>请检查文件夹是否可写、磁盘是否已满。</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/database.py" />
            <source>Check that {folder} can be written and has space left.</source>
            <translation>请检查 {folder} 是否可写且有空间。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Choose another name.</source>
            <translation>请选择其他名称。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Choose http/json or http/protobuf, and the collector's HTTP port, mostly 4318.</source>
            <translation>请选择 http/json 或 http/protobuf，以及收集器的 HTTP 端口（通常为 4318）。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Client certificate</source>
            <translation>客户端证书</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/notes.py" />
            <source>Client certificate: certificate and key are used together; one of them is missing.</source>
            <translation>客户端证书：证书和密钥须一起使用；其中一个缺失。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Client key</source>
            <translation>客户端密钥</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Collector address</source>
            <translation>收集器地址</translation>
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
            <location filename="../../tray_app/settings/declared.py" />
            <source>Compression</source>
            <translation>压缩</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Contact</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Correct the certificate file, the header or the address that is named.</source>
            <translation>请更正所指出的证书文件、标头或地址。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex</source>
            <translation>Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex answered again {when}, after it had hung. This is no crash.</source>
            <translation>{when}，Cortex 在停止响应后又恢复了。这不是崩溃。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex crashed {when}.</source>
            <translation>{when}，Cortex 崩溃了。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/cortex_program.py" />
            <source>Cortex did not start: `{command}` ended at once ({end})</source>
            <translation>Cortex 未能启动：`{command}` 立即结束（{end}）</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Cortex has written no reports here yet</source>
            <translation>Cortex 尚未在此写入报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex hung {when}.</source>
            <translation>{when}，Cortex 停止了响应。</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Cortex itself marked this as sent. That proves nothing: it does so before it has an answer.</source>
            <translation>Cortex 自己将其标为已发送。这不能说明什么：它在得到答复前就这样标记。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/cortex_program.py" />
            <source>Cortex was not found on PATH</source>
            <translation>在 PATH 中找不到 Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex writes the version of Node.js here</source>
            <translation>Cortex 在此写的是 Node.js 的版本</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Cortex's data folder</source>
            <translation>Cortex 的数据文件夹</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/discovery.py" />
            <source>Cortex's data folder was not found: {path} ({reason}). If Cortex keeps its data elsewhere, name that folder in the settings or with --data-dir.</source>
            <translation>找不到 Cortex 的数据文件夹：{path}（{reason}）。如果 Cortex 把数据放在别处，请在设置中或用 --data-dir 指明该文件夹。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex’s file is left as it is. Nothing of this record is sent.</source>
            <translation>Cortex 的文件保持原样。此记录不会发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Count</source>
            <translation>次数</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Crash</source>
            <translation>崩溃</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Crash reporting is off</source>
            <translation>崩溃报告已关闭</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Crash reporting is off, so nothing is captured, announced or sent</source>
            <translation>崩溃报告已关闭，因此不会捕获、通知或发送任何内容</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Crash reporting is on</source>
            <translation>崩溃报告已开启</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Crash reports that Cortex has moved aside and that are older than the limit above are deleted for good. The file that Cortex writes to now is never touched.</source>
            <translation>Cortex 已移开且早于上述期限的崩溃报告会被永久删除。Cortex 正在写入的文件绝不会被改动。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/state.py" />
            <source>Crashes are captured and listed. There is something to know about the rest.</source>
            <translation>崩溃会被捕获并列出。其余部分请注意下面的说明。</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Damaged</source>
            <translation>损坏</translation>
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
            <location filename="../../tray_app/services/explanation.py" />
            <source>Download one: cortex pull</source>
            <translation>请下载一个模型：cortex pull</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Each of these words is replaced before a report is shown for sending, besides names, paths and passwords.</source>
            <translation>在显示待发送的报告之前，除姓名、路径和密码外，这些词也会被替换。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Encoding</source>
            <translation>编码</translation>
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
            <location filename="../../tray_app/settings/secrets.py" />
            <source>Enter it again in the settings.</source>
            <translation>请在设置中重新输入。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>Enter its value again.</source>
            <translation>请重新输入其值。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Enter name and password in the proxy's address.</source>
            <translation>请在代理的地址中填写名称和密码。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Enter one above.</source>
            <translation>请在上面输入一个。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>Enter the address first, then the headers.</source>
            <translation>请先输入地址，再输入标头。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Enter the address it moved to, if you trust it.</source>
            <translation>如果您信任新地址，请填写它。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Enter the address it moved to, if you trust it: {where}.</source>
            <translation>如果您信任新地址，请填写它：{where}。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Enter the credentials as a header, such as authorization.</source>
            <translation>请以标头形式填写凭据，例如 authorization。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>Entry {number} in {path} is passed over: {why}.</source>
            <translation>{path} 中的第 {number} 项被忽略：{why}。</translation>
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
            <location filename="../../tray_app/services/known_issues.py" />
            <source>Fixed in {fixed}.</source>
            <translation>已在 {fixed} 中修复。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/known_issues.py" />
            <source>Fixed in {fixed}; this report is from {version}.</source>
            <translation>已在 {fixed} 中修复；此报告来自 {version}。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Further fields to send</source>
            <translation>其他可发送的字段</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>General</source>
            <translation>常规</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>Give an address such as {example}.</source>
            <translation>请输入类似 {example} 的地址。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>Give one or two digits more.</source>
            <translation>请再多给一两位。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Give up after</source>
            <translation>超时</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Goes along with every report to the collector, such as deployment.environment.name=test,team=desktop. You see it before you send, like everything else.</source>
            <translation>随每份报告发送到收集器，例如 deployment.environment.name=test,team=desktop。与其他内容一样，发送前您会看到它。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Header {number} has no value</source>
            <translation>第 {number} 个标头没有值</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Headers</source>
            <translation>标头</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Headers are names with values</source>
            <translation>标头由名称和值组成</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Headers for the vendor's server</source>
            <translation>供应商服务器的标头</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>How long to wait for the collector's answer. 0 waits for ever.</source>
            <translation>等待收集器答复的时间。0 表示一直等待。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>How many reports an hour “Always send” may send to each receiver. What is more waits for its turn. What you send yourself is never held back. 0: no limit.</source>
            <translation>“总是发送”每小时最多可向每个接收方发送的报告数。超出的报告排队等候。您自己发送的从不受限。0：不限。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>How reports are written on the wire. Every collector understands Protocol Buffers, and many also JSON.</source>
            <translation>报告在传输时的写法。所有收集器都理解 Protocol Buffers，许多也理解 JSON。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>How the developers may reach you. Offered when you send a report; sent only if you tick it there.</source>
            <translation>开发者如何联系您。发送报告时会提供；只有在那里勾选才会发送。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>If the server uses an authority of your own, name its certificate file in the settings (OTEL_EXPORTER_OTLP_CERTIFICATE). Otherwise do not send anything there.</source>
            <translation>如果服务器使用您自己的证书颁发机构，请在设置中填写其证书文件（OTEL_EXPORTER_OTLP_CERTIFICATE）。否则不要向那里发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>If the tray program runs, it shows a notification now</source>
            <translation>如果托盘程序正在运行，此时会显示通知</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/cortex_program.py" />
            <source>Install Cortex, or add its folder to PATH.</source>
            <translation>请安装 Cortex，或将其文件夹加入 PATH。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Install it anew.</source>
            <translation>请重新安装。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Invalid value '{value}' for {key}; use {others} or {last}.</source>
            <translation>{key} 的值“{value}”无效；请使用 {others} 或 {last}。</translation>
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
            <location filename="../../tray_app/services/self_test.py" />
            <source>It is in the list as {id}</source>
            <translation>已列入列表，编号为 {id}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>It is rebuilt from Cortex's own files when you look for reports again.</source>
            <translation>再次查找报告时会根据 Cortex 的文件重建。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/retention.py" />
            <source>It is tried again tomorrow.</source>
            <translation>明天会再试一次。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>It may hold the names of headers only; their values belong in the keyring.</source>
            <translation>其中只能有标头的名称；它们的值应放在密钥环中。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>It stands in {file}, line {line}, from byte {offset} on, {length} bytes long.</source>
            <translation>位于 {file} 第 {line} 行，从第 {offset} 字节起，长 {length} 字节。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/state.py" />
            <source>It takes a few seconds. Each step is shown here.</source>
            <translation>需要几秒钟。每一步都会显示在这里。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>It was answering {endpoint}.</source>
            <translation>当时正在答复 {endpoint}。</translation>
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
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Keep crash reports on this computer</source>
            <translation>在此电脑上保留崩溃报告</translation>
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
            <location filename="../../tray_app/services/outbox.py" />
            <source>Leave out --empty-only to test it with one labelled record.</source>
            <translation>请去掉 --empty-only，用一条带标记的记录进行测试。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Line</source>
            <translation>行</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>List</source>
            <translation>列表</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>Log in again, or start it again. For a collector, {variable} in the environment does as well.</source>
            <translation>请重新登录，或重新启动密钥环。对于收集器，也可在环境中设置 {variable}。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Log in to the network in a browser first, or look whether the port is the collector's.</source>
            <translation>请先在浏览器中登录网络，或检查端口是否是收集器的端口。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Look at the address and the network connection.</source>
            <translation>请检查地址和网络连接。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>Look at the folder {folder}.</source>
            <translation>请查看文件夹 {folder}。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Look at the port: it may be one for gRPC or for another protocol. The HTTP port is mostly 4318.</source>
            <translation>请检查端口：它可能用于 gRPC 或其他协议。HTTP 端口通常是 4318。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Look at the proxy that is set: {proxy}</source>
            <translation>请检查所设置的代理：{proxy}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Look at the proxy's or the server's TLS settings.</source>
            <translation>请检查代理或服务器的 TLS 设置。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Look for a mistake in the name, and whether this computer is connected to the right network or VPN.</source>
            <translation>请检查名称是否有误，以及此电脑是否连接到正确的网络或 VPN。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>Look for reports again (F5).</source>
            <translation>请重新查找报告（F5）。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>Look whether it runs.</source>
            <translation>请检查它是否在运行。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/ledger_file.py" />
            <source>Look whether the disk is full and whether {file} may be written ({error}).</source>
            <translation>请检查磁盘是否已满、{file} 是否可写（{error}）。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Look whether this is the collector's address and port; the HTTP port is mostly 4318.</source>
            <translation>请检查这是否是收集器的地址和端口；HTTP 端口通常是 4318。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Look whether this is the collector's address.</source>
            <translation>请检查这是否是收集器的地址。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/managed_block.py" />
            <source>Make it writable (chmod u+w), or write this line into it yourself: {line} Nothing was changed.</source>
            <translation>请将其设为可写（chmod u+w），或自行写入这一行：{line} 没有任何改动。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>Make the file writable (chmod u+w), then try again. Nothing was changed.</source>
            <translation>将文件设为可写（chmod u+w）后重试。没有任何改动。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>Make the folder writable (chmod u+w), then try again. Nothing was changed.</source>
            <translation>将文件夹设为可写（chmod u+w）后重试。没有任何改动。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/known_issues.py" />
            <source>Marked as fixed in {fixed}, but it happened again in {version}.</source>
            <translation>标为已在 {fixed} 中修复，但在 {version} 中再次出现。</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Marked as sent by Cortex</source>
            <translation>被 Cortex 标为已发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>Mend it first.</source>
            <translation>请先修正它。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>More than one report's id begins with {text}</source>
            <translation>有多份报告的编号以 {text} 开头</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Most collectors want the path /v1/logs at the end, without a slash after it.</source>
            <translation>大多数收集器要求以路径 /v1/logs 结尾，后面不带斜杠。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>Move what is there to another place, then try again.</source>
            <translation>请将那里的内容移到别处后重试。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Names have letters, digits and hyphens.</source>
            <translation>名称由字母、数字和连字符组成。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Names of fields that may leave this computer although they are not on the list of fields that may.</source>
            <translation>虽不在允许列表中、但可以离开此电脑的字段名称。</translation>
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
            <location filename="../../tray_app/settings/declared.py" />
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
            <location filename="../../tray_app/services/known_issues.py" />
            <source>Newest version seen here: {version}.</source>
            <translation>此处见过的最新版本：{version}。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>No answer in time</source>
            <translation>未及时得到回答</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>No answer is known yet</source>
            <translation>尚无答复</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>No collector is set, so a report stays on this computer</source>
            <translation>未设置收集器，因此报告保留在此电脑上</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>No crash: a program that had hung answers again. It is not announced.</source>
            <translation>并非崩溃：曾停止响应的程序又恢复了。不会通知。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>No crashes. Good.</source>
            <translation>没有崩溃。很好。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>No model's server answers at port {port}</source>
            <translation>端口 {port} 上没有模型服务器应答</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>No new reports</source>
            <translation>没有新报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>No notification was shown</source>
            <translation>没有显示通知</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>No notifications between these times of day, such as 22:00-07:00. Empty: none.</source>
            <translation>在这些时刻之间不通知，例如 22:00-07:00。留空：无。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>No notifications until</source>
            <translation>暂停通知至</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>No secure connection could be made</source>
            <translation>无法建立安全连接</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Nobody looked at the last notifications, so there are none until {date}</source>
            <translation>最近的通知无人查看，因此在 {date} 之前不再通知</translation>
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
            <location filename="../../tray_app/model/state.py" />
            <source>Not sent</source>
            <translation>未发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>Not valid JSON.</source>
            <translation>不是有效的 JSON。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Noted by the program itself.</source>
            <translation>由程序自行记录。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Nothing is sent to {host}: the settings say never</source>
            <translation>不会向 {host} 发送任何内容：设置为从不发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>Nothing is sent: OTEL_LOGS_EXPORTER is set to none in {place}.</source>
            <translation>不发送任何内容：{place} 中 OTEL_LOGS_EXPORTER 设为 none。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>Nothing is sent: OTEL_SDK_DISABLED is set to true in {place}.</source>
            <translation>不发送任何内容：{place} 中 OTEL_SDK_DISABLED 设为 true。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>Nothing is sent: an administrator has turned crash reporting off in {source}.</source>
            <translation>不发送任何内容：管理员已在 {source} 中关闭崩溃报告。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>Nothing is sent: an administrator has turned sending off in {source}.</source>
            <translation>不发送任何内容：管理员已在 {source} 中关闭发送。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>Nothing is sent: {why}</source>
            <translation>不发送任何内容：{why}</translation>
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
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Notifications are paused</source>
            <translation>通知已暂停</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Notifications are switched off in the settings</source>
            <translation>通知已在设置中关闭</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>OTEL_EXPORTER_OTLP_COMPRESSION=none sends them unpacked.</source>
            <translation>OTEL_EXPORTER_OTLP_COMPRESSION=none 可不压缩发送。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>OTEL_EXPORTER_OTLP_PROTOCOL={other} sends them in the other encoding.</source>
            <translation>OTEL_EXPORTER_OTLP_PROTOCOL={other} 可用另一种编码发送。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>OTLP over gRPC is not spoken here</source>
            <translation>这里不支持基于 gRPC 的 OTLP</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Older entries are taken out of this program's own index and history. 0: for ever.</source>
            <translation>更早的条目会从本程序的索引和历史中移除。0：永久保留。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/indexer.py" />
            <source>Older reports could not all be indexed (exit {code}). Press F5.</source>
            <translation>较早的报告未能全部编入索引（退出代码 {code}）。请按 F5。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>Only https:// and http:// addresses can be used.</source>
            <translation>只能使用 https:// 和 http:// 地址。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>Only the first {most} entries in {path} are used.</source>
            <translation>只使用 {path} 中的前 {most} 项。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Only the first {most} saved views are used.</source>
            <translation>只使用前 {most} 个已保存的视图。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Part</source>
            <translation>部分</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>Port 4317 mostly speaks gRPC, which is not used here. The HTTP port is mostly 4318.</source>
            <translation>4317 端口通常是 gRPC，这里不使用。HTTP 端口通常是 4318。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Press F5 in the window, or run: cortex telemetry index</source>
            <translation>请在窗口中按 F5，或运行：cortex telemetry index</translation>
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
            <source>Protocol Buffers</source>
            <translation>Protocol Buffers</translation>
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
            <location filename="../../tray_app/services/indexer.py" />
            <source>Reading report files</source>
            <translation>读取报告文件</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>Records run into each other: one was written over the end of another.</source>
            <translation>记录相互重叠：一条写在了另一条的末尾上。</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Recovered</source>
            <translation>已恢复</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Rejected</source>
            <translation>被拒绝</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Remove one first.</source>
            <translation>请先移除一个。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>Remove some.</source>
            <translation>请移除一些。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Reporting</source>
            <translation>崩溃报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>Reports are sent over HTTP, not gRPC. Use https:// and the collector's HTTP port, mostly 4318.</source>
            <translation>报告通过 HTTP 而非 gRPC 发送。请使用 https:// 和收集器的 HTTP 端口（通常为 4318）。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Reports for {host} wait for you: {why}</source>
            <translation>发往 {host} 的报告在等您处理：{why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>Reports would travel to {host} unencrypted: anyone on the way can read them. Use https://.</source>
            <translation>报告将以未加密方式发往 {host}：途中任何人都能读取。请使用 https://。</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Retrying</source>
            <translation>正在重试</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/cortex_program.py" />
            <source>Run it in a terminal to see why.</source>
            <translation>请在终端中运行该命令以查看原因。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Saved views</source>
            <translation>已保存的视图</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>Secrets are never written to a file. For a collector, set {variable} in the environment instead.</source>
            <translation>机密绝不会写入文件。对于收集器，请改为在环境中设置 {variable}。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Send by itself at most</source>
            <translation>自动发送上限</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Sending</source>
            <translation>发送中</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/outbox.py" />
            <source>Sending by itself was switched off after it was queued; try again to send it all the same</source>
            <translation>报告排队之后，自动发送被关闭；如仍要发送，请重试</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Sending fails at the moment; it is tried again by itself</source>
            <translation>目前发送失败；会自动重试</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/sender.py" />
            <source>Sending it stopped with a fault in this program. Its log says more; try again to send it</source>
            <translation>由于本程序中的错误，发送已停止。日志中有更多信息；请重试以发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Sending to {host} has failed since {since}: {why}</source>
            <translation>自 {since} 起无法发送到 {host}：{why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Sending waits: the address or the credentials are wrong</source>
            <translation>发送在等待：地址或凭据有误</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Sending was cancelled</source>
            <translation>已取消发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Sent with every report to the collector, such as an access token. The values are kept in the system's keyring, never in a file, and go only to the host they were entered for.</source>
            <translation>随每份报告发给收集器，例如访问令牌。值保存在系统密钥环中，绝不写入文件，并且只发往所输入的主机。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Sent with every report to the vendor's server. The values are kept in the system's keyring, never in a file, and go only to the host they were entered for.</source>
            <translation>随每份报告发给供应商的服务器。值保存在系统密钥环中，绝不写入文件，并且只发往所输入的主机。</translation>
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
            <source>Session</source>
            <translation>会话</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Set a collector's address in the settings.</source>
            <translation>请在设置中填写收集器地址。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Severity</source>
            <translation>严重程度</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Shorten it.</source>
            <translation>请缩短它。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Some receivers refuse an empty request, although OTLP says to accept it, and take reports all the same. Send one report to see.</source>
            <translation>有些接收方拒绝空请求（尽管 OTLP 规定应接受），但照样接收报告。请发送一份报告看看。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>Something answered that is no collector: its answer is not OTLP</source>
            <translation>回答的不是收集器：其回答不是 OTLP</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tasks.py" />
            <source>Something went wrong inside this program</source>
            <translation>程序内部出现问题</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>Start Cortex and a model: cortex run</source>
            <translation>请启动 Cortex 和一个模型：cortex run</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Start the collector, or correct the port: the HTTP port is mostly 4318.</source>
            <translation>请启动收集器，或更正端口：HTTP 端口通常是 4318。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Start when I log in</source>
            <translation>登录时启动</translation>
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
            <location filename="../../tray_app/services/self_test.py" />
            <source>Switch on “Keep crash reports on this computer” in the settings, then try again.</source>
            <translation>请在设置中开启“在此电脑上保留崩溃报告”，然后重试。</translation>
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
            <location filename="../../tray_app/settings/values.py" />
            <source>Take it out of the list.</source>
            <translation>请将其从列表中删除。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/env_file.py" />
            <source>Take it out, then try again.</source>
            <translation>请将其删除后重试。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>Take the link away, then try again.</source>
            <translation>请移除该链接后重试。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Tell me about crashes</source>
            <translation>崩溃时通知我</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>That is not a language code</source>
            <translation>这不是语言代码</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>The Cortex command line crashed {when}.</source>
            <translation>{when}，Cortex 命令行崩溃了。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>The Cortex engine crashed {when}.</source>
            <translation>{when}，Cortex 引擎崩溃了。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>The Cortex server crashed {when}.</source>
            <translation>{when}，Cortex 服务器崩溃了。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>The HTTP proxy on the way to the collector, such as http://proxy.example:3128. Empty: the system's.</source>
            <translation>通往收集器的 HTTP 代理，例如 http://proxy.example:3128。留空：使用系统代理。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>The OpenTelemetry collector that receives crash reports, such as https://collector.example:4318. “v1/logs” is added to it. Empty: there is no collector, and nothing is sent to one.</source>
            <translation>接收崩溃报告的 OpenTelemetry 收集器，例如 https://collector.example:4318。会附加“v1/logs”。留空：没有收集器，也不会发送。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>The PEM file with the private key of the client certificate.</source>
            <translation>含客户端证书私钥的 PEM 文件。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>The address cannot be understood. Copy it from the browser.</source>
            <translation>无法理解此地址。请从浏览器中复制。</translation>
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
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>The address is missing.</source>
            <translation>缺少地址。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The address is right, and the server is busy. Reports will wait as long as it asks.</source>
            <translation>地址正确，服务器繁忙。报告将按其要求的时间等待。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The address is right. {other_way}</source>
            <translation>地址正确。{other_way}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The address is wrong</source>
            <translation>地址错误</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The address may be right; the server cannot take anything now. Reports will wait.</source>
            <translation>地址可能正确；服务器目前无法接收。报告将等待。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>The address of a page that shows what the collector took, with {uid} in place of the report's number, such as https://logs.example/search?q={uid}. The history then links to it. Empty: no link.</source>
            <translation>显示收集器所收内容的页面地址，以 {uid} 代替报告编号，例如 https://logs.example/search?q={uid}。历史中会链接到该页面。留空：无链接。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>The address of the model's server cannot be understood</source>
            <translation>无法理解模型服务器的地址</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>The answer of the model's server cannot be understood</source>
            <translation>无法理解模型服务器的应答</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The answer was larger than 4 MiB</source>
            <translation>回答大于 4 MiB</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/reader.py" />
            <source>The attribute “{key}” is given more than once; the first one is used.</source>
            <translation>属性“{key}”出现多次；采用第一个。</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>The beginning of the record is missing or overwritten.</source>
            <translation>记录的开头缺失或被覆盖。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The collector refused the record, without a reason</source>
            <translation>收集器拒绝了记录，未说明原因</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>The command was “{command}”.</source>
            <translation>命令是“{command}”。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The connection broke before an answer came</source>
            <translation>在得到回答之前连接中断</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The connection cannot be set up</source>
            <translation>无法建立连接</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The crash left no report in {folder}</source>
            <translation>崩溃没有在 {folder} 中留下报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>The crash reports cannot be read</source>
            <translation>无法读取崩溃报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The credentials are missing or wrong</source>
            <translation>凭据缺失或有误</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>The disk space of this program's own index and history. 0: no limit.</source>
            <translation>本程序的索引和历史所占磁盘空间。0：不限。</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>The end of this record was overwritten by the next one.</source>
            <translation>此记录的末尾被下一条记录覆盖。</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>The event holds no log record (resourceLogs is missing or empty).</source>
            <translation>事件中没有日志记录（resourceLogs 缺失或为空）。</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/reader.py" />
            <source>The event holds {count} log records; this is the first.</source>
            <translation>该事件包含 {count} 条日志记录；这是第一条。</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/validate.py" />
            <source>The event is nested too deeply to be checked.</source>
            <translation>事件嵌套过深，无法检查。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>The file cannot be written</source>
            <translation>无法写入文件</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/marks.py" />
            <source>The file with your marks (seen, hidden, muted) was damaged. It has been set aside as {aside} and a new one begun.</source>
            <translation>保存您的标记（已查看、已隐藏、已静音）的文件已损坏。它已另存为 {aside}，并新建了一个。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>The file {path} cannot be read: {reason}</source>
            <translation>无法读取文件 {path}：{reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>The filters of the window under names of your own. The menu “Views” saves one.</source>
            <translation>以您自己的名称保存的窗口筛选条件。“视图”菜单可以保存视图。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>The first page has been shown</source>
            <translation>已显示过首页</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>The first time of each kind</source>
            <translation>每类的第一次</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>The folder {path} is read-only</source>
            <translation>文件夹 {path} 为只读</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>The header “{name}” belongs to the request itself</source>
            <translation>标头“{name}”属于请求本身</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>The header “{name}” was entered for another address</source>
            <translation>标头“{name}”是为另一个地址输入的</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/advice.py" />
            <source>The help lists all of them.</source>
            <translation>帮助中列出了全部建议。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The host cannot be reached</source>
            <translation>无法连接到主机</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The host does not answer: a firewall may be in between, or the address is another machine's.</source>
            <translation>主机没有回答：中间可能有防火墙，或者这是另一台机器的地址。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/retention.py" />
            <source>The index of crash reports cannot be made smaller: {reason}</source>
            <translation>无法缩小崩溃报告的索引：{reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/database.py" />
            <source>The index of crash reports cannot be opened: {reason}</source>
            <translation>无法打开崩溃报告索引：{reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>The index of crash reports cannot be read: {reason}</source>
            <translation>无法读取崩溃报告索引：{reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/indexer.py" />
            <source>The index of crash reports cannot be written: {reason}</source>
            <translation>无法写入崩溃报告索引：{reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/sender.py" />
            <source>The limit of {most} an hour is reached</source>
            <translation>已达到每小时 {most} 份的上限</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>The line is {size} MB long, which is more than a report can be.</source>
            <translation>该行长 {size} MB，超出报告的最大长度。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>The model must run on this computer</source>
            <translation>模型必须在这台计算机上运行</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>The model takes too long</source>
            <translation>模型耗时过长</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>The model was {model}.</source>
            <translation>模型是 {model}。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>The model's server answered with {status}</source>
            <translation>模型服务器应答了 {status}</translation>
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
            <translation>主机名未知</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The port may speak plain http://, or an older version of TLS.</source>
            <translation>该端口可能使用普通的 http://，或较旧版本的 TLS。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>The port or the host in this address cannot be understood.</source>
            <translation>无法理解此地址中的端口或主机。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The program ended before an answer came, so nobody knows whether it arrived</source>
            <translation>程序在收到答复前已结束，因此无法得知报告是否送达</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>The program waits in the tray, without a window.</source>
            <translation>程序在托盘中等待，不显示窗口。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The proxy does not let us through</source>
            <translation>代理不允许通过</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The proxy wants credentials</source>
            <translation>代理要求提供凭据</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The receiver does not take reports written like this. {other_way}</source>
            <translation>接收方不接受这样写的报告。{other_way}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>The record</source>
            <translation>记录</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>The record is cut off.</source>
            <translation>记录被截断。</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>The record is cut off: its end was never written or was overwritten.</source>
            <translation>记录被截断：其末尾从未写入或已被覆盖。</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>The record is nested too deeply to be read.</source>
            <translation>记录嵌套过深，无法读取。</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>The record is not strict JSON (half a character, or a number that JSON does not know).</source>
            <translation>记录不是严格的 JSON（半个字符，或 JSON 不认识的数字）。</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>The record is not valid JSON from byte {place} on.</source>
            <translation>记录从第 {place} 字节起不是有效的 JSON。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The record of it was damaged and was mended as far as possible; try again to send it, or cancel it</source>
            <translation>它的记录已损坏，并已尽可能修复；请重试以发送，或取消</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The record of it was damaged, and its bytes are lost; agree again to send it</source>
            <translation>它的记录已损坏，内容已丢失；请再次同意以发送</translation>
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
            <location filename="../../tray_app/settings/platform/windows.py" />
            <source>The registry does not let {key} be changed</source>
            <translation>注册表不允许更改 {key}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The report does not appear in the list.</source>
            <translation>报告没有出现在列表中。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The report does not appear in the list. {why}</source>
            <translation>报告没有出现在列表中。{why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The report was written to {file}</source>
            <translation>报告已写入 {file}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>The report's number cannot be a part of the host's name.</source>
            <translation>报告编号不能是主机名的一部分。</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/reader.py" />
            <source>The resource “{key}” is given more than once; the first one is used.</source>
            <translation>资源“{key}”出现多次；采用第一个。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>The saved view number {number} in the settings is passed over: {why}.</source>
            <translation>设置中第 {number} 个已保存的视图被忽略：{why}。</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/queries.py" />
            <source>The search was stopped</source>
            <translation>搜索已停止</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The server has a fault of its own; its log will say more.</source>
            <translation>服务器自身出错；其日志中有更多信息。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The server has no /v1/logs: look at the port (mostly 4318) and whether it receives logs over HTTP.</source>
            <translation>服务器没有 /v1/logs：请检查端口（通常是 4318）以及它是否通过 HTTP 接收日志。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>The server has no model</source>
            <translation>服务器上没有模型</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The server hung up. It may want https://, or this is not its HTTP port (mostly 4318).</source>
            <translation>服务器断开了连接。它可能需要 https://，或者这不是它的 HTTP 端口（通常是 4318）。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The server takes less than even this small record; ask whoever runs it for its limit.</source>
            <translation>服务器连这条小记录也不接受；请向运营者询问其上限。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The server understood the record but does not want it; ask whoever runs it.</source>
            <translation>服务器理解该记录但不接受；请询问运营者。</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>The server understood this report and refused it.</source>
            <translation>服务器理解了此报告但予以拒绝。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The server's certificate is not trusted</source>
            <translation>服务器的证书不受信任</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>The settings are damaged, and could not be set aside</source>
            <translation>设置已损坏且无法另存</translation>
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
            <location filename="../../tray_app/settings/declared.py" />
            <source>The telemetry server of the makers of Cortex. Reports go to “api/v1/crash-report” there. Empty: nothing is sent to it.</source>
            <translation>Cortex 开发者的遥测服务器。报告发往其“api/v1/crash-report”。留空：不向其发送。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The test program did not end</source>
            <translation>测试程序没有结束</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The test program did not start: {why}</source>
            <translation>测试程序未能启动：{why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The test program ended otherwise than it should ({code}): {why}</source>
            <translation>测试程序的结束方式与预期不符（{code}）：{why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/env_file.py" />
            <source>The value holds a control character</source>
            <translation>值中含有控制字符</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/env_file.py" />
            <source>The value is not valid Unicode</source>
            <translation>值不是有效的 Unicode</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>The value of the header “{name}” holds a character that cannot be sent</source>
            <translation>标头“{name}”的值含有无法发送的字符</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>The value of the header “{name}” is not in the keyring</source>
            <translation>密钥环中没有标头“{name}”的值</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/outbox.py" />
            <source>The vendor's server takes no empty request</source>
            <translation>供应商的服务器不接受空请求</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/state.py" />
            <source>The way of a report ends here.</source>
            <translation>报告到此中断。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The window and `cortex telemetry outbox` show what waits, and why.</source>
            <translation>窗口和 `cortex telemetry outbox` 会显示哪些报告在等待以及原因。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>The window was closed</source>
            <translation>窗口已关闭</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>There are no reports of this kind any more</source>
            <translation>已没有此类报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>There are {count} known issues already</source>
            <translation>已有 {count} 个已知问题</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>There are {count} views already</source>
            <translation>已有 {count} 个视图</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>There are: {names}.</source>
            <translation>现有：{names}。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>There is a view “{name}” already</source>
            <translation>已有视图“{name}”</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>There is no Python here to run the test program with</source>
            <translation>这里没有可用来运行测试程序的 Python</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>There is no address that could be tested</source>
            <translation>没有可测试的地址</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>There is no address that these headers could go to</source>
            <translation>没有可使用这些标头的地址</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/advice.py" />
            <source>There is no advice with the id {id}</source>
            <translation>没有标识为 {id} 的建议</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>There is no crash-report service at this address: only the server's own address belongs here.</source>
            <translation>此地址没有崩溃报告服务：这里只应填写服务器本身的地址。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>There is no report with the id {text}</source>
            <translation>没有编号为 {text} 的报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>There is no setting “{name}”</source>
            <translation>没有设置项“{name}”</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>There is no such link in {path}</source>
            <translation>{path} 中没有此关联</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>There is no view “{name}”</source>
            <translation>没有视图“{name}”</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>There is no view “{name}” of your own</source>
            <translation>您没有自己的视图“{name}”</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>These credentials may not send here</source>
            <translation>这些凭据不得向此处发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/external_files.py" />
            <source>These reports were opened from a file. They can be read, copied and exported, not sent.</source>
            <translation>这些报告是从文件打开的。可以阅读、复制和导出，但不能发送。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>They are held back while they are paused and in quiet hours, and not every desktop shows any. New reports appear in the window all the same.</source>
            <translation>暂停期间和安静时段内通知会被保留，而且并非每个桌面都会显示通知。新报告仍会出现在窗口中。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/store.py" />
            <source>They are used as far as they are understood, and not changed. Update the program. The file is {path}.</source>
            <translation>能理解的部分会生效且不会被更改。请更新程序。文件是 {path}。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>This address cannot be used</source>
            <translation>无法使用此地址</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/outbox.py" />
            <source>This address is no longer in the settings; agree again to send it to the one that is</source>
            <translation>此地址已不在设置中；请再次同意，以发送到现在的地址</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>This is JSON, but not a crash report.</source>
            <translation>这是 JSON，但不是崩溃报告。</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>This is JSON, but not a crash report: it has no event.</source>
            <translation>这是 JSON，但不是崩溃报告：其中没有事件。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>This is a test: a program of the crash tray crashed on purpose {when}. Nothing is wrong.</source>
            <translation>这是测试：{when}，本程序附带的测试程序故意崩溃。一切正常。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>This may not be the vendor's server: it wants another encoding.</source>
            <translation>这可能不是供应商的服务器：它要求另一种编码。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>This port speaks gRPC. Use the collector's HTTP port, mostly 4318.</source>
            <translation>此端口使用 gRPC。请使用收集器的 HTTP 端口，通常是 4318。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>This proves nothing</source>
            <translation>这不能说明什么</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>This record cannot be read as a report.</source>
            <translation>此记录无法作为报告读取。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>This record cannot be read: {reason}</source>
            <translation>无法读取此记录：{reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>This report is not in Cortex's file any more</source>
            <translation>此报告已不在 Cortex 的文件中</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>This report is not in the list any more</source>
            <translation>此报告已不在列表中</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>This system has no keyring to keep a secret in</source>
            <translation>此系统没有可保存机密的密钥环</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>This version cannot be used</source>
            <translation>无法使用此版本号</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Trace</source>
            <translation>跟踪</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Trusted certificate</source>
            <translation>受信任的证书</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>Try a smaller one.</source>
            <translation>请换一个较小的模型。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Try it again.</source>
            <translation>请重试。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/env_file.py" />
            <source>Type it again.</source>
            <translation>请重新输入。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>Unlock it and try again. For a collector, {variable} in the environment does as well.</source>
            <translation>请解锁后重试。对于收集器，也可在环境中设置 {variable}。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/schema.py" />
            <source>Update the program; {file} is left as it is.</source>
            <translation>请更新程序；{file} 保持原样。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Use at most</source>
            <translation>最多使用</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Use plain letters, digits and signs on one line.</source>
            <translation>请在一行内使用普通字母、数字和符号。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Used exactly as it stands, instead of the collector address. Needed only where a collector's path differs.</source>
            <translation>原样使用，代替收集器地址。仅当收集器的路径不同时才需要。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Vendor's server</source>
            <translation>供应商的服务器</translation>
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
            <translation>Cortex 正在做什么</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>What answers there does not speak HTTP</source>
            <translation>在那里回答的程序不使用 HTTP</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>What happened</source>
            <translation>发生了什么</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>What to do about sending a new crash report. A change never acts on reports that are already here: you are asked about those separately.</source>
            <translation>如何处理新的崩溃报告。更改绝不影响已有的报告：程序会另行询问您。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>When it happened</source>
            <translation>发生时间</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>When it was written</source>
            <translation>写入时间</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>When this is off, Cortex writes no crash reports, and nothing is announced or sent. Reports that are already here can still be read. Cortex programs that are running keep the old setting until they are started again.</source>
            <translation>关闭后，Cortex 不写崩溃报告，也不会通知或发送。已有的报告仍可阅读。正在运行的 Cortex 程序在重启前沿用旧设置。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Where Cortex keeps its data. Empty: found from ~/.cortexrc and the usual places.</source>
            <translation>Cortex 存放数据的位置。留空：从 ~/.cortexrc 和常用位置查找。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Where it ran</source>
            <translation>运行环境</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Where reports can be looked up</source>
            <translation>报告查询地址</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Whether reports are packed before they are sent.</source>
            <translation>报告发送前是否压缩。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Whoever runs the authority has to issue its certificate again, with these extensions: basicConstraints = critical, CA:TRUE; keyUsage = critical, keyCertSign, cRLSign; subjectKeyIdentifier = hash. The server's needs authorityKeyIdentifier = keyid. Older versions of Python did not look at them.</source>
            <translation>颁发机构的管理者必须重新签发其证书，并带有以下扩展：basicConstraints = critical, CA:TRUE；keyUsage = critical, keyCertSign, cRLSign；subjectKeyIdentifier = hash。服务器的证书需要 authorityKeyIdentifier = keyid。较旧版本的 Python 不检查这些。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Words to hide</source>
            <translation>要隐藏的词</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write a code such as de or pt-BR.</source>
            <translation>请写代码，例如 de 或 pt-BR。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write a number from {minimum} to {maximum}.</source>
            <translation>请写 {minimum} 到 {maximum} 之间的数。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write each as a table, such as {{name = …}}.</source>
            <translation>请将每一项写成表，例如 {{name = …}}。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write headers as name=value,name=value.</source>
            <translation>请按 名称=值,名称=值 的形式书写标头（用半角逗号分隔）。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write it as 2026-11-23T18:00.</source>
            <translation>请写成 2026-11-23T18:00。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write it as [{{"word": "Bluebird", "substitute": "&lt;project&gt;"}}].</source>
            <translation>请写成 [{{"word": "Bluebird", "substitute": "&lt;project&gt;"}}]。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write it from the root of the disk.</source>
            <translation>请从磁盘根目录写起。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write it in quotation marks.</source>
            <translation>请写在引号中。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write less.</source>
            <translation>请写短一些。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Write one.</source>
            <translation>请写一个名称。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write the whole path.</source>
            <translation>请写出完整路径。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write them as 22:00-07:00.</source>
            <translation>请写成 22:00-07:00。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write them as name=value,name=value.</source>
            <translation>请写成 名称=值,名称=值。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write them with commas between.</source>
            <translation>请用半角逗号分隔。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>Write {uid} where the report's number belongs.</source>
            <translation>请在报告编号的位置写 {uid}。</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>You agreed to send this. It will be sent in a moment.</source>
            <translation>您已同意发送。即将发送。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/known_issues.py" />
            <source>You already run {newer} (seen {when}): it should not come back.</source>
            <translation>您已在使用 {newer}（出现时间：{when}）：应不会再发生。</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>You decided not to send this.</source>
            <translation>您已决定不发送。</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/marks.py" />
            <source>Your marks on reports cannot be kept: {reason}</source>
            <translation>无法保存您对报告的标记：{reason}</translation>
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
            <location filename="../../tray_app/index/parser.py" />
            <source>Zero bytes stand inside the record: it was cut off by a loss of power.</source>
            <translation>记录中有零字节：它因断电而被截断。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>`cortex telemetry config` without a name lists them all.</source>
            <translation>`cortex telemetry config` 不带名称可列出全部。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>a link cannot be used: {why}</source>
            <translation>某个链接无法使用：{why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/env_file.py" />
            <source>a quotation mark is never closed</source>
            <translation>有引号未闭合</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>a step has no text</source>
            <translation>某一步骤没有文本</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>a web page</source>
            <translation>一个网页</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>an administrator has turned crash reporting off in {source}</source>
            <translation>管理员已在 {source} 中关闭崩溃报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>crash reporting is turned off in the settings</source>
            <translation>崩溃报告已在设置中关闭</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>days</source>
            <translation>天</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>gzip</source>
            <translation>gzip</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>it has no title</source>
            <translation>它没有标题</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>it holds something else than tables [[{table}]]</source>
            <translation>其中有 [[{table}]] 表以外的内容</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/env_file.py" />
            <source>it holds zero bytes</source>
            <translation>其中有零字节</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>it is no table</source>
            <translation>它不是表</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>it is no table with a name</source>
            <translation>它不是带名称的表</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>it is not UTF-8 text</source>
            <translation>它不是 UTF-8 文本</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>it is not valid TOML: {why}</source>
            <translation>它不是有效的 TOML：{why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>it is sorted by a column that there is not</source>
            <translation>它按不存在的列排序</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>it names a state that there is not</source>
            <translation>它列出了不存在的状态</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>it says nothing to recognise a report by: a pattern, signals, exits, group, type or words</source>
            <translation>没有可用来识别报告的内容：模式、signals、exits、group、type 或 words</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>it says nothing to recognise a report by: group, type, message or words</source>
            <translation>其中没有可用来识别报告的内容：group、type、message 或 words</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>its address cannot be used: {why}</source>
            <translation>无法使用其地址：{why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>its name is not one line of at most {longest_name} characters</source>
            <translation>其名称不是最多 {longest_name} 个字符的一行文字</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>its title has no word, or more than {most_words}</source>
            <translation>其标题没有单词，或超过 {most_words} 个</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/store.py" />
            <source>its version is not a number</source>
            <translation>其版本不是数字</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>megabytes</source>
            <translation>兆字节</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>milliseconds</source>
            <translation>毫秒</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>reports an hour</source>
            <translation>份/小时</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>the action of a step is none of: {actions}</source>
            <translation>某一步骤的操作不属于：{actions}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>the authority's certificate does not mark its basicConstraints as critical</source>
            <translation>颁发机构的证书没有把 basicConstraints 标为关键（critical）</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>the authority's certificate does not name its own key: subjectKeyIdentifier</source>
            <translation>颁发机构的证书没有指明自己的密钥：subjectKeyIdentifier</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>the authority's certificate does not say what its key is for: keyUsage</source>
            <translation>颁发机构的证书没有说明其密钥的用途：keyUsage</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>the command of a step is more than one line of plain letters</source>
            <translation>某一步骤的命令不是单行普通字符</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>the environment of this program</source>
            <translation>此程序的环境</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>the server's certificate claims to sign others: keyCertSign in its keyUsage</source>
            <translation>服务器的证书声称可以签发其他证书：其 keyUsage 中有 keyCertSign</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>the server's certificate does not name its authority's key: authorityKeyIdentifier</source>
            <translation>服务器的证书没有指明其颁发机构的密钥：authorityKeyIdentifier</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/validate.py" />
            <source>the value is empty ({}); it must hold a stringValue or a kvlist_value</source>
            <translation>值为空（{}）；其中必须有 stringValue 或 kvlist_value</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>there is a “{id}” already</source>
            <translation>已有“{id}”</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>there is another view “{name}”</source>
            <translation>已有另一个视图“{name}”</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>what it searches for is not a text of at most {most} characters</source>
            <translation>其搜索内容不是最多 {most} 个字符的文本</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>what should be the authority's certificate is none, by its basicConstraints or keyUsage</source>
            <translation>本应是证书颁发机构的证书，按其 basicConstraints 或 keyUsage 并不是</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>{accepted}, and after it the test record ({words})</source>
            <translation>{accepted}，随后也接受了测试记录（{words}）</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>{accepted}, and after it the test record, with a warning: {words}</source>
            <translation>{accepted}，随后也接受了测试记录，但有警告：{words}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>{accepted}. It did not accept the test record: {words}</source>
            <translation>{accepted}，但没有接受测试记录：{words}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>{accepted}. No record was sent</source>
            <translation>{accepted}。没有发送记录</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/outbox.py" />
            <source>{count} reports need your attention. {why}</source>
            <translation>{count} 份报告需要您处理。{why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>{count} zero bytes: the computer lost power while the report was written.</source>
            <translation>{count} 个零字节：写入报告时电脑断电。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/external_files.py" />
            <source>{file} cannot be read</source>
            <translation>无法读取 {file}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
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
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>{host} accepted an empty request ({words})</source>
            <translation>{host} 已接受空请求（{words}）</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>{host} accepted the test record ({words})</source>
            <translation>{host} 已接受测试记录（{words}）</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>{host} accepted the test record, with a warning: {words}</source>
            <translation>{host} 已接受测试记录，但有警告：{words}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>{host} did not accept an empty request: {words}. Nothing else was sent</source>
            <translation>{host} 没有接受空请求：{words}。没有再发送其他内容</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/notes.py" />
            <source>{label}: programs that this login starts may still have {name}={carried}, as it was before. It is gone after the next login.</source>
            <translation>{label}：此次登录启动的程序可能仍有以前的 {name}={carried}。下次登录后即消失。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/notes.py" />
            <source>{label}: there is no file {value}.</source>
            <translation>{label}：没有文件 {value}。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/notes.py" />
            <source>{label}: there is no folder {value}.</source>
            <translation>{label}：没有文件夹 {value}。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>{label}: they were entered for {bound}, so they are not sent to {host}. Enter them again if they belong there too.</source>
            <translation>{label}：它们是为 {bound} 填写的，因此不会发送到 {host}。如果它们也适用于那里，请再次填写。</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/validate.py" />
            <source>{names} is required but missing</source>
            <translation>{names} 是必需的，但缺失</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/indexer.py" />
            <source>{name} cannot be read: an unforeseen fault ({kind}). The log says more.</source>
            <translation>无法读取 {name}：发生意外错误（{kind}）。日志中有更多信息。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>{name} in the environment</source>
            <translation>环境中的 {name}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>{name} in {path}</source>
            <translation>{path} 中的 {name}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>{name} is set in the environment of this program. It is stronger than the settings here; start the program without it to change this.</source>
            <translation>{name} 已在此程序的环境中设置。它优先于这里的设置；要更改，请在没有它的情况下启动程序。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/store.py" />
            <source>{name} was damaged and has been set aside as {aside}. Its settings are at their defaults now. Nothing is sent until you choose again what to do about sending.</source>
            <translation>{name} 已损坏，并已另存为 {aside}。其中的设置现在为默认值。在您重新选择发送方式之前，不发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/threads.py" />
            <source>{part} failed at {time} ({fault}), and goes on. The log says more.</source>
            <translation>{part}在 {time} 出错（{fault}），现已继续运行。详情见日志。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{path} belongs to someone else</source>
            <translation>{path} 属于其他人</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>{path} cannot be changed: {why}</source>
            <translation>无法更改 {path}：{why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{path} cannot be read</source>
            <translation>无法读取 {path}</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/discovery.py" />
            <source>{path} cannot be read: its symbolic links run in a circle.</source>
            <translation>无法读取 {path}：其符号链接形成循环。</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/discovery.py" />
            <source>{path} cannot be read: {why}.</source>
            <translation>无法读取 {path}：{why}。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{path} could not be written</source>
            <translation>未能写入 {path}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>{path} has {more} more entries that cannot be used.</source>
            <translation>{path} 中另有 {more} 项无法使用。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{path} is a link that leads nowhere</source>
            <translation>{path} 是无效链接</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/store.py" />
            <source>{path} is damaged: {why}. Nothing is sent until it is mended.</source>
            <translation>{path} 已损坏：{why}。在修复之前不发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{path} is not a file</source>
            <translation>{path} 不是文件</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/discovery.py" />
            <source>{path} is not a file, so no reports are read from it.</source>
            <translation>{path} 不是文件，因此不从中读取报告。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{path} is not a folder</source>
            <translation>{path} 不是文件夹</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>{path} is passed over: it is larger than {size} MB.</source>
            <translation>{path} 被忽略：它大于 {size} MB。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>{path} is passed over: {why}.</source>
            <translation>{path} 被忽略：{why}。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{path} is read-only</source>
            <translation>{path} 为只读</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{path} keeps changing</source>
            <translation>{path} 不断变化</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/discovery.py" />
            <source>{path} may not be read: permission denied.</source>
            <translation>不允许读取 {path}：没有权限。</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/discovery.py" />
            <source>{path} points to a file that is not there.</source>
            <translation>{path} 指向不存在的文件。</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/discovery.py" />
            <source>{path} should be a folder, but it or a folder above it is a file.</source>
            <translation>{path} 应是文件夹，但它或其上级是文件。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>{place} is passed over. {why}</source>
            <translation>{place} 被忽略。{why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>{place}: the lines by which programs that start later see these settings are missing or old. `cortex telemetry config --repair` puts that right.</source>
            <translation>{place}：让以后启动的程序看到这些设置的行缺失或过时。`cortex telemetry config --repair` 可修正。</translation>
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
            <translation>无法使用 {usual}：{why}。在能够使用之前，每次启动都会重新读取所有报告。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/own_files.py" />
            <source>{usual} cannot be used: {why}. Until it can, nothing is sent, because it could not be recorded, and what you mark is forgotten when the program ends.</source>
            <translation>无法使用 {usual}：{why}。在能够使用之前不会发送任何内容，因为无法记录；您所做的标记会在程序结束时丢失。</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/validate.py" />
            <source>{value} is neither a text (stringValue) nor a list of pairs (kvlist_value)</source>
            <translation>{value} 既不是文本（stringValue）也不是键值对列表（kvlist_value）</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/validate.py" />
            <source>{value} is not of type {type}</source>
            <translation>{value} 不是 {type} 类型</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>{variable} turns crash reporting off in the environment of this program</source>
            <translation>{variable} 在此程序的环境中关闭了崩溃报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{why}. Look at who owns the file and who may read it.</source>
            <translation>{why}。请查看文件属于谁、谁可以读取。</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{why}. The file is as it was.</source>
            <translation>{why}。文件保持原样。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/sender.py" />
            <source>{words} (sent in a bundle of {count} reports; SHA-256 of the bundle: {sha256})</source>
            <translation>{words}（与共 {count} 份报告一起打包发送；包的 SHA-256：{sha256}）</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>“descending” is neither true nor false</source>
            <translation>“descending”既不是 true 也不是 false</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“happened” has an empty sentence</source>
            <translation>“happened”含有空句子</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“id” is no name of small letters, digits and hyphens</source>
            <translation>“id”不是由小写字母、数字和连字符组成的名称</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“kind” is neither {cause} nor {effect}</source>
            <translation>“kind”既不是 {cause} 也不是 {effect}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>“localhost” leads to another one here.</source>
            <translation>“localhost” 在这里指向另一台计算机。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>“show” is neither “groups” nor “reports”</source>
            <translation>“show”既不是“groups”也不是“reports”</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“signals” has something else than names such as SIGILL</source>
            <translation>“signals”含有 SIGILL 之类名称以外的内容</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“steps” has something else than texts, or {text, command, link, action}</source>
            <translation>“steps”含有文本或 {text, command, link, action} 以外的内容</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>“v1/logs” is added to this address, so it would stand there twice. Leave it out.</source>
            <translation>“v1/logs”会附加到此地址，因此会重复。请将其去掉。</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>“v1/logs” stands in the address twice: leave it out of the collector's address.</source>
            <translation>“v1/logs”在地址中出现两次：请从收集器的地址中去掉它。</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>“within” is no span of time such as 24h or 7d</source>
            <translation>“within”不是 24h 或 7d 之类的时长</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“{key}” has more than {most} items</source>
            <translation>“{key}”超过 {most} 项</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“{key}” has something else than whole numbers</source>
            <translation>“{key}”含有整数以外的内容</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>“{key}” in {path}</source>
            <translation>{path} 中的“{key}”</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>“{key}” is no date and time</source>
            <translation>“{key}”不是日期和时间</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>“{key}” is no list of at most {most_sources} words</source>
            <translation>“{key}”不是最多 {most_sources} 个词的列表</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>“{key}” is no list of at most {most} words</source>
            <translation>“{key}”不是最多 {most} 个词的列表</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>“{key}” is no list of words</source>
            <translation>“{key}”不是词的列表</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“{key}” is no text of at most {most} characters</source>
            <translation>“{key}”不是最多 {most} 个字符的文本</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“{key}” is no version such as 0.5.1</source>
            <translation>“{key}”不是 0.5.1 之类的版本</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>“{key}” lies before 1970</source>
            <translation>“{key}”早于 1970 年</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” are two times of day</source>
            <translation>“{label}”是两个时刻</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>“{label}” cannot be changed here</source>
            <translation>此处无法更改“{label}”</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” is a date and time</source>
            <translation>“{label}”是日期和时间</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” is a list of at most {count} entries</source>
            <translation>“{label}”是最多 {count} 项的列表</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” is a list of names</source>
            <translation>“{label}”是名称列表</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” is a list of words and what stands for them</source>
            <translation>“{label}”是词语及其替代的列表</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” is a text</source>
            <translation>“{label}”是文字</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” is a whole number</source>
            <translation>“{label}”是整数</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” is one line of text</source>
            <translation>“{label}”是一行文字</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” names a home folder that there is not</source>
            <translation>“{label}”指向一个不存在的用户主目录</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” needs a whole path</source>
            <translation>“{label}”需要完整路径</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>“{name}” comes with the program</source>
            <translation>“{name}”是程序自带的</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{name}” is not the name of a header</source>
            <translation>“{name}”不是标头名称</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“{pattern}” is no regular expression that can be used</source>
            <translation>“{pattern}”不是可用的正则表达式</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“{pattern}” would be found in every text</source>
            <translation>“{pattern}”会匹配任何文本</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>“{text}” is not a report's id</source>
            <translation>“{text}”不是报告编号</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“{way}” has braces that are no placeholder</source>
            <translation>“{way}”含有不是占位符的花括号</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“{where}” has something else than patterns, or {{find, unless}}</source>
            <translation>“{where}”含有模式或 {{find, unless}} 以外的内容</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“{word}” is not known here</source>
            <translation>这里没有“{word}”这个键</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/validate.py" />
            <source>… and {count} more.</source>
            <translation>……以及另外 {count} 处。</translation>
        </message>
    </context>
    <context>
        <name>Mute</name>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>&amp;Tell me of this kind again</source>
            <translation>重新通知此类(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>All notifications for an &amp;hour</source>
            <translation>全部通知静音一小时(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>No notifications for an hour.</source>
            <translation>一小时内不通知。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>Notifications are on.</source>
            <translation>通知已开启。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>This kind for a &amp;day</source>
            <translation>此类静音一天(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>This kind for a &amp;week</source>
            <translation>此类静音一周(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>This kind is announced again.</source>
            <translation>此类崩溃将重新通知。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>This kind is not announced for now; it is still counted. The list is in the settings.</source>
            <translation>此类崩溃暂不通知，但仍会计数。列表在设置中。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>This kind until the &amp;version changes</source>
            <translation>此类静音至版本更改(&amp;V)</translation>
        </message>
    </context>
    <context>
        <name>Notifications</name>
        <message>
            <location filename="../../tray_app/ui/notifications_dbus.py" />
            <source>Cortex crash reports</source>
            <translation>Cortex 崩溃报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/notifications_dbus.py" />
            <source>Mute this kind</source>
            <translation>此类不再提醒</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/notifications_dbus.py" />
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/notifications_dbus.py" />
            <source>Review</source>
            <translation>查看</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/notifications.py" />
            <source>This desktop shows no notifications. New reports appear in the window alone.</source>
            <translation>此桌面不显示通知。新报告只出现在窗口中。</translation>
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
            <source>Address that was called</source>
            <translation>被调用的地址</translation>
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
            <source>Contact</source>
            <translation>联系方式</translation>
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
            <source>Number of the session</source>
            <translation>会话编号</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Number of the trace</source>
            <translation>跟踪编号</translation>
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
            <source>Stack trace</source>
            <translation>堆栈跟踪</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Version of Cortex</source>
            <translation>Cortex 版本</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Version of the system or of its runtime</source>
            <translation>系统或其运行时的版本</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>What Cortex was doing</source>
            <translation>Cortex 正在做什么</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Which part of Cortex crashed</source>
            <translation>Cortex 的哪个部分崩溃</translation>
        </message>
    </context>
    <context>
        <name>Policy</name>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Always send without asking</source>
            <translation>总是发送，不再询问</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Ask me each time</source>
            <translation>每次询问我</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Never send</source>
            <translation>从不发送</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>Go on reading</source>
            <translation>继续读取</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>Reading crash reports</source>
            <translation>正在读取崩溃报告</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>Reading crash reports: %n record(s)</source>
            <translation>
                <numerusform>正在读取崩溃报告：%n 条记录</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>Reading was stopped after %n record(s)</source>
            <translation>
                <numerusform>读取 %n 条记录后已停止</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>Stop reading</source>
            <translation>停止读取</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>{percent} %, {left} left</source>
            <translation>{percent} %，剩余 {left}</translation>
        </message>
    </context>
    <context>
        <name>Raw</name>
        <message>
            <location filename="../../tray_app/ui/detail/raw_pane.py" />
            <source>&amp;As stored, byte for byte</source>
            <translation>按存储原样，逐字节(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/raw_pane.py" />
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
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
            <location filename="../../tray_app/ui/detail/raw_pane.py" />
            <source>Copy the record as stored</source>
            <translation>按存储原样复制记录</translation>
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
            <translation>{all} 中的前 {shown}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/json_model.py" />
            <source>Value</source>
            <translation>值</translation>
        </message>
    </context>
    <context>
        <name>Redaction</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>%n card number(s)</source>
            <translation>
                <numerusform>%n 个卡号</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>%n computer name(s)</source>
            <translation>
                <numerusform>%n 个计算机名</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>%n e-mail address(es)</source>
            <translation>
                <numerusform>%n 个电子邮件地址</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>%n home folder(s)</source>
            <translation>
                <numerusform>%n 个主目录</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>%n network address(es)</source>
            <translation>
                <numerusform>%n 个网络地址</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>%n personal name(s)</source>
            <translation>
                <numerusform>%n 个人名</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>%n secret(s)</source>
            <translation>
                <numerusform>%n 个机密</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>%n user name(s)</source>
            <translation>
                <numerusform>%n 个用户名</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>%n word(s) of your own</source>
            <translation>
                <numerusform>%n 个自定义词</numerusform>
            </translation>
        </message>
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
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>E-mail address</source>
            <translation>电子邮件地址</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Home folder</source>
            <translation>主目录</translation>
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
            <translation>机密</translation>
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
            <source>&amp;Crash on purpose</source>
            <translation>故意崩溃(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>&amp;Crash once more</source>
            <translation>再崩溃一次(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>&amp;Show the report</source>
            <translation>显示报告(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>A small program of this one’s own crashes on purpose. Its report takes the same way as a real one of Cortex, is marked as a test, and is never sent by itself.</source>
            <translation>本程序附带的测试程序会故意崩溃。它的报告与 Cortex 的真实报告经过同样的过程，标为测试，并且绝不会自动发送。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>C&amp;lose</source>
            <translation>关闭(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>Does a crash get through?</source>
            <translation>崩溃能被顺利报告吗？</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>Does not work</source>
            <translation>不正常</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>There is no test report yet</source>
            <translation>尚无测试报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>To know</source>
            <translation>请注意</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>Try it out</source>
            <translation>试一试</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>Works</source>
            <translation>正常</translation>
        </message>
    </context>
    <context>
        <name>SentPane</name>
        <message>
            <location filename="../../tray_app/ui/detail/sent_pane.py" />
            <source>A damaged record cannot be sent.</source>
            <translation>损坏的记录无法发送。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/sent_pane.py" />
            <source>No receiver is set. This is what a collector would get.</source>
            <translation>未设置接收方。这是收集器将得到的内容。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/sent_pane.py" />
            <source>Receiver</source>
            <translation>接收方</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/sent_pane.py" />
            <source>Select a report to see what would be sent of it.</source>
            <translation>选择一份报告以查看将发送的内容。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/sent_pane.py" />
            <source>What would be sent, if you agree:</source>
            <translation>如果您同意，将发送：</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/sent_pane.py" />
            <source>{receiver} would get this, if you agree.</source>
            <translation>如果您同意，{receiver} 将得到这些内容。</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>%n report(s) from before were never sent. This change does not send them.</source>
            <translation>
                <numerusform>有 %n 份以前的报告从未发送。此更改不会发送它们。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>%n setting(s) reset.</source>
            <translation>
                <numerusform>已重置 %n 项设置。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>&amp;Look at them…</source>
            <translation>查看(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Add: {label}</source>
            <translation>添加：{label}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Allow</source>
            <translation>允许</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Allowed by you</source>
            <translation>由您允许</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>As the system</source>
            <translation>与系统相同</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/setting_row.py" />
            <source>Back to the default</source>
            <translation>恢复默认</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Choose: {label}</source>
            <translation>选择：{label}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Cortex's report files {size}</source>
            <translation>Cortex 的报告文件 {size}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/setting_row.py" />
            <source>Default</source>
            <translation>默认</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>End the pause</source>
            <translation>结束暂停</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Enter an address, then it can be tested.</source>
            <translation>输入地址后即可测试。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>Everything as at first; you can undo it</source>
            <translation>全部恢复初始状态；可以撤销</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/setting_row.py" />
            <source>From the environment variable {variable}</source>
            <translation>来自环境变量 {variable}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Header</source>
            <translation>标头</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Hidden: {counted}. Your own rules hit %n time(s).</source>
            <translation>
                <numerusform>已隐藏：{counted}。您自己的规则命中 %n 次。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Identifier</source>
            <translation>标识符</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Measuring…</source>
            <translation>正在计算…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Muted kinds of crashes</source>
            <translation>已静音的崩溃类别</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Name of a field</source>
            <translation>字段名称</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Name of a field to allow</source>
            <translation>要允许的字段名称</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>None. A kind is muted from its notification or from the list.</source>
            <translation>无。可在通知或列表中将某类静音。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>None. The window's menu “Views” saves one.</source>
            <translation>没有。窗口的“视图”菜单可以保存视图。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Not paused</source>
            <translation>未暂停</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Nothing had to be hidden.</source>
            <translation>没有需要隐藏的内容。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Only these fields leave this computer, and only after you have seen them and agreed.</source>
            <translation>只有这些字段会离开此电脑，并且必须经您查看并同意。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Pause for an hour</source>
            <translation>暂停一小时</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Pause until tomorrow</source>
            <translation>暂停到明天</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Paused until {when}</source>
            <translation>暂停至 {when}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Quiet hours begin</source>
            <translation>免打扰开始</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Quiet hours end</source>
            <translation>免打扰结束</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Remove: {label}</source>
            <translation>移除：{label}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Reports go to {url}</source>
            <translation>报告发往 {url}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/setting_row.py" />
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>Reset all settings</source>
            <translation>重置所有设置</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/setting_row.py" />
            <source>Reset: {label}</source>
            <translation>重置：{label}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Saved views</source>
            <translation>已保存的视图</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Sends an empty request, and if that is accepted one record that is marked as a test.</source>
            <translation>先发送一个空请求，如果被接受，再发送一条标为测试的记录。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Sends one record that is marked as a test.</source>
            <translation>发送一条标为测试的记录。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Sent instead</source>
            <translation>改为发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/setting_row.py" />
            <source>Set by the administrator of this computer</source>
            <translation>由此电脑的管理员设置</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/setting_row.py" />
            <source>Set by you</source>
            <translation>由您设置</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Takes effect when the program starts again.</source>
            <translation>程序重新启动后生效。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Technical</source>
            <translation>技术信息</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Tell me again</source>
            <translation>恢复提醒</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Test the vendor's server</source>
            <translation>测试供应商的服务器</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Testing…</source>
            <translation>正在测试…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Text after the rules</source>
            <translation>应用规则后的文字</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Text to try</source>
            <translation>要试用的文字</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Text, redacted</source>
            <translation>文字，已脱敏</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>This text stays here and is not kept.</source>
            <translation>这段文字留在这里，不会被保存。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Try it: paste a line from a log</source>
            <translation>试一试：粘贴一行日志</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Typed by you</source>
            <translation>由您输入</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Used now: {parts}.
Cortex's reports are read from:
{folders}</source>
            <translation>目前占用：{parts}。
Cortex 的报告读取自：
{folders}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>What may be sent</source>
            <translation>可以发送的内容</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Why</source>
            <translation>用途</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Word</source>
            <translation>词</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>from</source>
            <translation>从</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>hidden value</source>
            <translation>隐藏的值</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>history {size}</source>
            <translation>历史 {size}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>index {size}</source>
            <translation>索引 {size}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>marks {size}</source>
            <translation>标记 {size}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>to</source>
            <translation>到</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>until the version of Cortex changes</source>
            <translation>直到 Cortex 版本改变</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>until you say otherwise</source>
            <translation>直到您另行指定</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
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
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/stack_pane.py" />
            <source>Copy the whole stack</source>
            <translation>复制整个堆栈</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/stack_pane.py" />
            <source>No frames were recognised in this stack.</source>
            <translation>此堆栈中没有识别出栈帧。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/stack_pane.py" />
            <source>Stack trace</source>
            <translation>堆栈跟踪</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/stack_pane.py" />
            <source>This report has no stack trace.</source>
            <translation>此报告没有堆栈跟踪。</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>A damaged record</source>
            <translation>损坏的记录</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>Graphics cards</source>
            <translation>显卡</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>Its bytes as text</source>
            <translation>以文本显示其字节</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>Its bytes in hexadecimal</source>
            <translation>以十六进制显示其字节</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>Noticed while reading</source>
            <translation>读取时注意到</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>What breaks the published format</source>
            <translation>不符合已发布格式之处</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>What happened</source>
            <translation>发生了什么</translation>
        </message>
    </context>
    <context>
        <name>Text</name>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>{words}, {more}</source>
            <translation>{words}，{more}</translation>
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
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/timeline.py" />
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n 份报告</numerusform>
            </translation>
        </message>
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
            <translation>左右键移动，Shift 选择，回车只显示该时段，Esc 显示全部。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline_pane.py" />
            <source>New version</source>
            <translation>新版本</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline.py" />
            <source>Reports over time</source>
            <translation>报告随时间分布</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline_pane.py" />
            <source>Reports over time, as a table</source>
            <translation>报告随时间分布（表格）</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline_pane.py" />
            <source>Show the figures as a table</source>
            <translation>以表格显示数字</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline_pane.py" />
            <source>Show the whole time again</source>
            <translation>重新显示全部时间</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline_pane.py" />
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline_pane.py" />
            <source>When</source>
            <translation>时间</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;About</source>
            <translation>关于(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Open reports</source>
            <translation>打开报告(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Pause notifications for an hour</source>
            <translation>暂停通知一小时(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Review newest…</source>
            <translation>查看最新(&amp;R)…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Settings…</source>
            <translation>设置(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Show notifications again</source>
            <translation>重新显示通知(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Try it out…</source>
            <translation>试一试(&amp;T)…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>Cortex crash reports</source>
            <translation>Cortex 崩溃报告</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <location filename="../../tray_app/ui/main_window/notices.py" />
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
                <numerusform>{name} 及另外 %n 个</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Views</name>
        <message>
            <location filename="../../tray_app/ui/list/saved_views.py" />
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
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
            <location filename="../../tray_app/ui/list/views_menu.py" />
            <source>&amp;Save this view…</source>
            <translation>保存此视图(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Damaged</source>
            <translation>损坏</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Engine crashes</source>
            <translation>引擎崩溃</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Everything</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Last 24 hours</source>
            <translation>最近 24 小时</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Not sent yet</source>
            <translation>尚未发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/saved_views.py" />
            <source>Save this view</source>
            <translation>保存此视图</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/saved_views.py" />
            <source>Saved: {name}</source>
            <translation>已保存：{name}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/saved_views.py" />
            <source>View: {name}</source>
            <translation>视图：{name}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/views_menu.py" />
            <source>Views</source>
            <translation>视图</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/views_menu.py" />
            <source>{name} (changed)</source>
            <translation>{name}（已更改）</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/views_menu.py" />
            <source>{name}, changed since it was chosen</source>
            <translation>{name}，选择后有更改</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>&amp;Got it</source>
            <translation>知道了(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>&amp;Settings…</source>
            <translation>设置(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Cortex crash reports</source>
            <translation>Cortex 崩溃报告</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Cortex writes a report of each crash to a folder on this computer:
{folder}</source>
            <translation>Cortex 会把每次崩溃的报告写入此电脑上的文件夹：
{folder}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>In the tray, next to the clock. It is quiet unless Cortex crashes.</source>
            <translation>在托盘里，时钟旁边。除非 Cortex 崩溃，否则不打扰您。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Nothing, until you are asked. You see every byte before it leaves, with names, paths and passwords hidden, and you can leave out what you like.</source>
            <translation>在询问您之前什么也不发送。您会先看到每个字节，姓名、路径和密码均已隐藏，并且可以去掉任何部分。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Welcome</source>
            <translation>欢迎</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>What is kept</source>
            <translation>保留什么</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>What is sent</source>
            <translation>发送的内容</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>When Cortex crashes, this program helps you see why.</source>
            <translation>当 Cortex 崩溃时，本程序帮助您了解原因。</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Where it is</source>
            <translation>在哪里</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>%n damaged</source>
            <translation>
                <numerusform>%n 条损坏</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>%n from before {date} not listed</source>
            <translation>
                <numerusform>%n 份早于 {date} 的报告未列出</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>%n kind(s)</source>
            <translation>
                <numerusform>%n 类</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>%n new</source>
            <translation>
                <numerusform>%n 份新</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>%n new report(s)</source>
            <translation>
                <numerusform>%n 份新报告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n 份报告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>%n report(s) on the way</source>
            <translation>
                <numerusform>%n 份报告在途中</numerusform>
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
            <location filename="../../tray_app/ui/main_window/report_menu.py" />
            <source>&amp;Copy row</source>
            <translation>复制行(&amp;C)</translation>
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
            <source>&amp;Look for new reports</source>
            <translation>查找新报告(&amp;L)</translation>
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
            <source>&amp;Settings…</source>
            <translation>设置(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Try it out…</source>
            <translation>试一试(&amp;T)…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_menu.py" />
            <source>Cop&amp;y id {id}</source>
            <translation>复制编号 {id}(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_menu.py" />
            <source>Copy &amp;raw record</source>
            <translation>复制原始记录(&amp;R)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/window.py" />
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
            <location filename="../../tray_app/ui/main_window/report_menu.py" />
            <source>Do not send</source>
            <translation>不发送</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_menu.py" />
            <source>M&amp;ute</source>
            <translation>静音(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_menu.py" />
            <source>Mark as see&amp;n</source>
            <translation>标为已查看(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_menu.py" />
            <source>Report an &amp;issue…</source>
            <translation>报告问题(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>Searching…</source>
            <translation>正在搜索…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>Sending has failed %n time(s) since {when}; it is tried again</source>
            <translation>
                <numerusform>自 {when} 起发送已失败 %n 次；将会重试</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>Sending needs attention: address or credentials are wrong</source>
            <translation>发送需要您处理：地址或凭据有误</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>{shown} of %n report(s)</source>
            <translation>
                <numerusform>{shown} / %n 份报告</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <location filename="../../tray_app/ui/main_window/work_strip.py" />
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/work_strip.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/work_strip.py" />
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/work_strip.py" />
            <source>{what}: {done} of {total}</source>
            <translation>{what}：{done} / {total}</translation>
        </message>
    </context>
</TS>
