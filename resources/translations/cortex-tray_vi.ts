<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>&amp;Copy all</source>
            <translation>&amp;Sao chép tất cả</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>About Cortex crash reports</source>
            <translation>Giới thiệu Báo cáo sự cố Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>C&amp;lose</source>
            <translation>Đó&amp;ng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>Cortex crash reports {version}</source>
            <translation>Báo cáo sự cố Cortex {version}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>Cortex's reports</source>
            <translation>Báo cáo của Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>Display</source>
            <translation>Màn hình</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>History</source>
            <translation>Lịch sử</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>Index</source>
            <translation>Chỉ mục</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>Licence</source>
            <translation>Giấy phép</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>Notices, shows and delivers the crash reports of Cortex, with your consent.</source>
            <translation>Phát hiện, hiển thị và gửi báo cáo sự cố của Cortex khi bạn đồng ý.</translation>
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
            <translation>Cài đặt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>System</source>
            <translation>Hệ thống</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>Version</source>
            <translation>Phiên bản</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>%n of them had been sent; what the server has received stays there.</source>
            <translation>
                <numerusform>%n trong số đó đã được gửi; những gì máy chủ đã nhận vẫn ở đó.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>%n report(s) back in the list.</source>
            <translation>
                <numerusform>%n báo cáo đã trở lại danh sách.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>%n report(s) marked as seen.</source>
            <translation>
                <numerusform>Đã đánh dấu %n báo cáo là đã xem.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>%n report(s) removed from this list.</source>
            <translation>
                <numerusform>Đã gỡ %n báo cáo khỏi danh sách này.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>%n report(s) stand as before.</source>
            <translation>
                <numerusform>%n báo cáo trở lại như trước.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>%n report(s) will not be sent.</source>
            <translation>
                <numerusform>%n báo cáo sẽ không được gửi.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>A damaged record cannot be sent.</source>
            <translation>Không thể gửi bản ghi bị hỏng.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Bringing reports back</source>
            <translation>Đang khôi phục báo cáo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Copied as Markdown. Names and secrets are hidden.</source>
            <translation>Đã sao chép dạng Markdown. Tên và thông tin bí mật đã được ẩn.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Copied. Names and secrets are hidden.</source>
            <translation>Đã sao chép. Tên và thông tin bí mật đã được ẩn.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Copied: {id}</source>
            <translation>Đã sao chép: {id}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Cortex was started: {command}</source>
            <translation>Đã khởi động Cortex: {command}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Declining reports</source>
            <translation>Đang từ chối gửi báo cáo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Marking reports as seen</source>
            <translation>Đang đánh dấu báo cáo đã xem</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Not sent; Cortex’s own file is unchanged.</source>
            <translation>Chưa gửi; tệp của Cortex không thay đổi.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Removing reports from this list</source>
            <translation>Đang gỡ báo cáo khỏi danh sách</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Stopped. Every report is in the list again.</source>
            <translation>Đã dừng. Mọi báo cáo lại có trong danh sách.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Stopped. Nothing was declined.</source>
            <translation>Đã dừng. Không có gì bị từ chối.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Stopped. Some reports are not back in the list.</source>
            <translation>Đã dừng. Một số báo cáo chưa trở lại danh sách.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Stopped. Some reports are still declined.</source>
            <translation>Đã dừng. Một số báo cáo vẫn bị từ chối.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Stopped. What was marked so far stays marked.</source>
            <translation>Đã dừng. Những gì đã đánh dấu vẫn được giữ.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Taking it back</source>
            <translation>Đang hoàn tác</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>The record was copied as stored.</source>
            <translation>Đã sao chép bản ghi đúng như được lưu.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>What the server has received stays there.</source>
            <translation>Những gì máy chủ đã nhận vẫn ở đó.</translation>
        </message>
    </context>
    <context>
        <name>Announce</name>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>Cortex crashed</source>
            <translation>Cortex gặp sự cố</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>Cortex crashed {count} times in the same way</source>
            <translation>Cortex gặp cùng một sự cố {count} lần</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>Cortex keeps crashing: {count} times in the last hour</source>
            <translation>Cortex liên tục gặp sự cố: {count} lần trong giờ qua</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/delivery_alert.py" />
            <source>Crash reports could not be sent for a day</source>
            <translation>Đã một ngày không gửi được báo cáo sự cố</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>The Cortex command line crashed</source>
            <translation>Dòng lệnh Cortex gặp sự cố</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>The Cortex engine crashed</source>
            <translation>Bộ máy Cortex gặp sự cố</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>The Cortex server crashed</source>
            <translation>Máy chủ Cortex gặp sự cố</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>The newest: {what}</source>
            <translation>Mới nhất: {what}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>The test crash has arrived</source>
            <translation>Sự cố thử đã đến nơi</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/delivery_alert.py" />
            <source>They are kept and stay in the queue. {host}: {why}</source>
            <translation>Chúng được giữ lại và vẫn ở trong hàng đợi. {host}: {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>{count} new crash reports of {kinds} kinds</source>
            <translation>{count} báo cáo sự cố mới thuộc {kinds} loại</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>{what}
Known issue: {issue}</source>
            <translation>{what}
Vấn đề đã biết: {issue}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>{what}
Known issue: {issue}
The report is being sent.</source>
            <translation>{what}
Vấn đề đã biết: {issue}
Báo cáo đang được gửi.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>{what}
The report is being sent.</source>
            <translation>{what}
Báo cáo đang được gửi.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>{what}
The report stays on this computer.</source>
            <translation>{what}
Báo cáo ở lại trên máy tính này.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>{what}
The way from a crash to this notification works.</source>
            <translation>{what}
Đường đi từ sự cố đến thông báo này hoạt động tốt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>{what}
You can look at the report and decide whether to send it.</source>
            <translation>{what}
Bạn có thể xem báo cáo và quyết định có gửi hay không.</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <location filename="../../tray_app/ui/application.py" />
            <source>This could not be done</source>
            <translation>Không thực hiện được</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/application.py" />
            <source>This desktop has no tray. Start the program again to see this window.</source>
            <translation>Môi trường desktop này không có khay hệ thống. Hãy khởi động lại chương trình để thấy cửa sổ này.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/application.py" />
            <source>This desktop has no tray. The program ends with this window; start it again to come back.</source>
            <translation>Môi trường desktop này không có khay hệ thống. Chương trình kết thúc cùng cửa sổ này; hãy khởi động lại để quay lại.</translation>
        </message>
    </context>
    <context>
        <name>Attributes</name>
        <message>
            <location filename="../../tray_app/ui/detail/attributes_pane.py" />
            <source>Attributes</source>
            <translation>Thuộc tính</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/attributes_pane.py" />
            <source>Copy</source>
            <translation>Sao chép</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/attributes_pane.py" />
            <source>Key</source>
            <translation>Khóa</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/attributes_pane.py" />
            <source>Log record</source>
            <translation>Bản ghi nhật ký</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/attributes_pane.py" />
            <source>More: see Raw OTLP</source>
            <translation>Thêm: xem OTLP thô</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/attributes_pane.py" />
            <source>Resource</source>
            <translation>Tài nguyên</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/attributes_pane.py" />
            <source>Scope</source>
            <translation>Phạm vi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/attributes_pane.py" />
            <source>Type</source>
            <translation>Kiểu</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/attributes_pane.py" />
            <source>Value</source>
            <translation>Giá trị</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>I have read this</source>
            <translation>Tôi đã đọc</translation>
        </message>
    </context>
    <context>
        <name>Consent</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>%n already delivered and skipped</source>
            <translation>
                <numerusform>%n đã được chuyển và được bỏ qua</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>%n equal line(s)</source>
            <translation>
                <numerusform>%n dòng giống nhau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>%n line(s) changed</source>
            <translation>
                <numerusform>Đã sửa %n dòng</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>%n line(s) removed</source>
            <translation>
                <numerusform>Đã xóa %n dòng</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>%n of them with a warning</source>
            <translation>
                <numerusform>%n trong số đó có cảnh báo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>%n older report(s) were never sent. Your choice does not send them.</source>
            <translation>
                <numerusform>%n báo cáo cũ chưa bao giờ được gửi. Lựa chọn của bạn không gửi chúng.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>%n report(s) accepted</source>
            <translation>
                <numerusform>%n báo cáo được chấp nhận</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>%n report(s) are kept until you try again</source>
            <translation>
                <numerusform>%n báo cáo được giữ lại cho đến khi bạn thử lại</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>%n report(s) under way</source>
            <translation>
                <numerusform>%n báo cáo đang gửi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>%n report(s) wait and are tried again by themselves</source>
            <translation>
                <numerusform>%n báo cáo đang chờ và sẽ tự động thử lại</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>%n report(s) were refused; see their history</source>
            <translation>
                <numerusform>%n báo cáo bị từ chối; xem lịch sử</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>%n report(s) will be sent</source>
            <translation>
                <numerusform>%n báo cáo sẽ được gửi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>%n will not be sent</source>
            <translation>
                <numerusform>%n sẽ không được gửi</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>&amp;Cancel sending</source>
            <translation>&amp;Hủy gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>&amp;Comment</source>
            <translation>Bình l&amp;uận</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/ask_to_decline.py" />
            <source>&amp;Don't send</source>
            <translation>&amp;Không gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>&amp;Edit text…</source>
            <translation>Sử&amp;a văn bản…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>&amp;Hide this</source>
            <translation>Ẩn &amp;phần này</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>&amp;Look at them…</source>
            <translation>&amp;Xem chúng…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>&amp;Open settings</source>
            <translation>Mở &amp;cài đặt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>&amp;Parts that are sent</source>
            <translation>&amp;Các phần được gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>&amp;Reports</source>
            <translation>&amp;Báo cáo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>&amp;Send</source>
            <translation>&amp;Gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>&amp;Send again</source>
            <translation>&amp;Gửi lại</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>&amp;Tell them how to reach me</source>
            <translation>Cho họ biết cách &amp;liên lạc với tôi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>&amp;Try again</source>
            <translation>&amp;Thử lại</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>&amp;Use this text</source>
            <translation>&amp;Dùng văn bản này</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>A Cortex program</source>
            <translation>Một chương trình Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>A Cortex program stopped unexpectedly</source>
            <translation>Một chương trình Cortex đã dừng đột ngột</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Add line &amp;breaks for reading</source>
            <translation>Thêm ngắt &amp;dòng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>All of them were delivered already. To send one again, open it alone.</source>
            <translation>Tất cả đã được chuyển. Để gửi lại một báo cáo, hãy mở riêng báo cáo đó.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Always hide this &amp;word</source>
            <translation>Luôn ẩn &amp;từ này</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Always hide this word</source>
            <translation>Luôn ẩn từ này</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Back to the text as it was</source>
            <translation>Trở về văn bản ban đầu</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>C&amp;lose</source>
            <translation>Đó&amp;ng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Changes the error message or the stack trace that is sent</source>
            <translation>Sửa thông báo lỗi hoặc dấu vết ngăn xếp được gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Choose which of them; select one to see its bytes.</source>
            <translation>Hãy chọn báo cáo; chọn một mục để xem các byte của nó.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>Co&amp;py the answer</source>
            <translation>Sao &amp;chép câu trả lời</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>Comment</source>
            <translation>Bình luận</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Compared with the stored record</source>
            <translation>So với bản ghi đã lưu</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Comparing…</source>
            <translation>Đang so sánh…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Comparison with the stored record</source>
            <translation>So sánh với bản ghi đã lưu</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>Contact</source>
            <translation>Liên hệ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Cop&amp;y SHA-256</source>
            <translation>Sao chép &amp;SHA-256</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/ask_to_decline.py" />
            <source>Decline %n report(s)?</source>
            <translation>
                <numerusform>Từ chối %n báo cáo?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Delivered {when}. Send again?</source>
            <translation>Đã chuyển {when}. Gửi lại?</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>Delivered. Thank you.</source>
            <translation>Đã gửi. Xin cảm ơn.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/ask_to_decline.py" />
            <source>Don't send?</source>
            <translation>Không gửi?</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>E-mail address or another way to reach you</source>
            <translation>Địa chỉ email hoặc cách khác để liên lạc với bạn</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Edit the text</source>
            <translation>Sửa văn bản</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Exactly what is sent</source>
            <translation>Chính xác những gì được gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>For next time:</source>
            <translation>Lần sau:</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Hidden</source>
            <translation>Đã ẩn</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Hidden: {counted}. {hint}</source>
            <translation>Đã ẩn: {counted}. {hint}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Hide this</source>
            <translation>Ẩn phần này</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Hides the selected text here and in every later report; see Settings, Privacy</source>
            <translation>Ẩn văn bản đã chọn ở đây và trong mọi báo cáo sau; xem Cài đặt, Quyền riêng tư</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Hides the selected text in this report</source>
            <translation>Ẩn văn bản đã chọn trong báo cáo này</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>No receiver is set, so nothing can be sent.</source>
            <translation>Chưa đặt nơi nhận nên không thể gửi gì.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>Nobody has declared what this is for, so it is not sent unless you allow it</source>
            <translation>Chưa ai khai báo mục đích của mục này, nên nó không được gửi trừ khi bạn cho phép</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/ask_to_decline.py" />
            <source>Not &amp;now</source>
            <translation>Để &amp;sau</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Not changed</source>
            <translation>Không thay đổi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>Not delivered yet</source>
            <translation>Chưa gửi được</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>Not delivered: something must be put right first</source>
            <translation>Không gửi được: cần sửa điều gì đó trước</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Nothing had to be hidden.</source>
            <translation>Không có gì phải ẩn.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Nothing had to be hidden. Select text above to hide it.</source>
            <translation>Không có gì phải ẩn. Chọn văn bản ở trên để ẩn nó.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Nothing is sent by itself. What you agree to here is sent all the same.</source>
            <translation>Không tự động gửi gì. Những gì bạn đồng ý ở đây vẫn được gửi.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>Nothing was sent</source>
            <translation>Chưa gửi gì</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Only for: {what}</source>
            <translation>Chỉ cho: {what}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Only here on the screen. What is sent stays as it is.</source>
            <translation>Chỉ trên màn hình này. Nội dung gửi đi không thay đổi.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Only the beginning is compared: the rest is too long.</source>
            <translation>Chỉ so sánh phần đầu: phần còn lại quá dài.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>Part</source>
            <translation>Phần</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>Parts that are sent</source>
            <translation>Các phần được gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>People may write private things here</source>
            <translation>Ở đây có thể có thông tin riêng tư</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Places</source>
            <translation>Số chỗ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Preparing the preview…</source>
            <translation>Đang chuẩn bị bản xem trước…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>Preparing…</source>
            <translation>Đang chuẩn bị…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>Re&amp;member it for next time</source>
            <translation>Ghi &amp;nhớ cho lần sau</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Receivers:</source>
            <translation>Nơi nhận:</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>Reports to send</source>
            <translation>Báo cáo cần gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Reset</source>
            <translation>Đặt lại</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Reset: {part}</source>
            <translation>Đặt lại: {part}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>Save to &amp;file…</source>
            <translation>Lưu &amp;vào tệp…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Save what would have been sent</source>
            <translation>Lưu nội dung lẽ ra được gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Select a word in the text first</source>
            <translation>Trước tiên hãy chọn một từ trong văn bản</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Send %n crash reports?</source>
            <translation>
                <numerusform>Gửi %n báo cáo sự cố?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Send crash report?</source>
            <translation>Gửi báo cáo sự cố?</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>Sending</source>
            <translation>Gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Sending was cancelled. What had already arrived stays there.</source>
            <translation>Đã hủy gửi. Những gì đã đến nơi vẫn ở đó.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>Sending…</source>
            <translation>Đang gửi…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Sent instead</source>
            <translation>Gửi thay thế</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Set the collector's address in the settings, then this can be sent.</source>
            <translation>Đặt địa chỉ bộ thu thập trong cài đặt thì mới gửi được.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Show what this receiver gets</source>
            <translation>Hiển thị nội dung nơi này nhận</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>Size</source>
            <translation>Kích thước</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>The Cortex command line</source>
            <translation>Dòng lệnh Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>The Cortex engine</source>
            <translation>Bộ máy Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>The Cortex server</source>
            <translation>Máy chủ Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>The bytes are protobuf. This is the same content as JSON; size and hash are those of the bytes.</source>
            <translation>Các byte ở dạng protobuf. Đây là cùng nội dung ở dạng JSON; kích thước và mã băm là của các byte.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>The receiver refused the report</source>
            <translation>Nơi nhận từ chối báo cáo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>The report on this computer stays as it is. What you change is sent instead, and the receiver is told which texts were edited. Words such as &lt;user&gt; stand for what is hidden; what you type is looked through in the same way.</source>
            <translation>Báo cáo trên máy tính này giữ nguyên. Nội dung bạn sửa được gửi thay vào đó, và nơi nhận được cho biết văn bản nào đã sửa. Những từ như &lt;user&gt; thay cho phần đã ẩn; những gì bạn gõ cũng được kiểm tra như vậy.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>The report was too long and was cut; the cut is marked in the text.</source>
            <translation>Báo cáo quá dài và đã bị cắt; chỗ cắt được đánh dấu trong văn bản.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/ask_to_decline.py" />
            <source>They are not sent. You can undo this.</source>
            <translation>Chúng không được gửi. Bạn có thể hoàn tác việc này.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>This holds for crashes from now on; you can change it in Settings at any time.</source>
            <translation>Áp dụng cho các sự cố từ bây giờ; bạn có thể thay đổi trong Cài đặt bất cứ lúc nào.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>This report has no text that could be edited.</source>
            <translation>Báo cáo này không có văn bản nào để sửa.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>This report is too long for it.</source>
            <translation>Báo cáo này quá dài để làm vậy.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Tick at least one receiver.</source>
            <translation>Hãy chọn ít nhất một nơi nhận.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Tick at least one report.</source>
            <translation>Hãy chọn ít nhất một báo cáo.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>To {receiver}</source>
            <translation>Tới {receiver}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>To {receiver}: {size} ({bytes} bytes)</source>
            <translation>Tới {receiver}: {size} ({bytes} byte)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Too long to be edited here; you can leave out the whole part</source>
            <translation>Quá dài để sửa ở đây; bạn có thể bỏ cả phần này</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Untick what need not be hidden.</source>
            <translation>Bỏ chọn những gì không cần ẩn.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>Untick what shall stay here. ⚠ marks parts in which people write private things.</source>
            <translation>Bỏ chọn những gì cần ở lại đây. ⚠ đánh dấu phần có thể chứa thông tin riêng tư.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>Very long lines are folded here on the screen.</source>
            <translation>Các dòng rất dài được ngắt trên màn hình này.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>What this receiver gets:</source>
            <translation>Nơi này nhận được:</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>What was hidden</source>
            <translation>Những gì đã ẩn</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>What were you doing when it happened? Whoever gets the report can read this.</source>
            <translation>Bạn đang làm gì khi sự cố xảy ra? Người nhận báo cáo có thể đọc phần này.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>What were you doing when it happened? Whoever runs {hosts} can read this.</source>
            <translation>Bạn đang làm gì khi sự cố xảy ra? Người vận hành {hosts} có thể đọc phần này.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>What you choose below holds for all of them. Those you untick are not sent.</source>
            <translation>Lựa chọn bên dưới áp dụng cho tất cả. Những mục bỏ chọn không được gửi.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>You edited: {parts}. The record says so.</source>
            <translation>Bạn đã sửa: {parts}. Bản ghi có ghi rõ điều này.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>You may close this window; sending goes on in the background.</source>
            <translation>Bạn có thể đóng cửa sổ này; việc gửi vẫn tiếp tục ở nền.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>about {size}</source>
            <translation>khoảng {size}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>{host} (OpenTelemetry collector)</source>
            <translation>{host} (bộ thu thập OpenTelemetry)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>{host} (the maker of Cortex)</source>
            <translation>{host} (nhà phát triển Cortex)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>{host} accepted it and said: {why}</source>
            <translation>{host} đã chấp nhận và nói: {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>{host} accepted it under the number {number}.</source>
            <translation>{host} đã chấp nhận với mã số {number}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>{host} accepted it.</source>
            <translation>{host} đã chấp nhận.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>{host} refused it: {why} It is not tried again.</source>
            <translation>{host} đã từ chối: {why} Sẽ không thử lại.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>{host}: under way.</source>
            <translation>{host}: đang gửi.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>{host}: {why} It is kept until you try again.</source>
            <translation>{host}: {why} Được giữ lại cho đến khi bạn thử lại.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/outcome_panel.py" />
            <source>{host}: {why} It is tried again {when}.</source>
            <translation>{host}: {why} Thử lại lúc {when}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>{part} (edited)</source>
            <translation>{part} (đã sửa)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_form.py" />
            <source>{part} (not declared)</source>
            <translation>{part} (chưa khai báo)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>{size} ({bytes} bytes), SHA-256:
{hash}</source>
            <translation>{size} ({bytes} byte), SHA-256:
{hash}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>{when}, version {version}</source>
            <translation>{when}, phiên bản {version}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>{who} stopped unexpectedly</source>
            <translation>{who} đã dừng đột ngột</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>{who} stopped unexpectedly: {what}</source>
            <translation>{who} đã dừng đột ngột: {what}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>− stands only in the stored record ({stored} lines), + only in what is sent ({sent} lines).</source>
            <translation>− chỉ có trong bản ghi đã lưu ({stored} dòng), + chỉ có trong nội dung được gửi ({sent} dòng).</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/preview_view.py" />
            <source>␦ stands here for a character that cannot be seen.</source>
            <translation>␦ ở đây thay cho ký tự không nhìn thấy.</translation>
        </message>
    </context>
    <context>
        <name>Detail</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n báo cáo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>%n report(s) are selected.</source>
            <translation>
                <numerusform>Đã chọn %n báo cáo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>&amp;Delete</source>
            <translation>&amp;Xóa</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>&amp;Export…</source>
            <translation>X&amp;uất…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>&amp;Send…</source>
            <translation>&amp;Gửi…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>, first {when}</source>
            <translation>, lần đầu {when}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>, {count} of them no longer kept one by one</source>
            <translation>, trong đó {count} lần không còn được giữ riêng từng báo cáo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>A damaged record cannot be copied as Markdown.</source>
            <translation>Không thể sao chép bản ghi bị hỏng dạng Markdown.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>A damaged record cannot be sent.</source>
            <translation>Không thể gửi bản ghi bị hỏng.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>A record that cannot be read.</source>
            <translation>Một bản ghi không đọc được.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Attributes</source>
            <translation>Thuộc tính</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Choose a report to see what happened.</source>
            <translation>Chọn một báo cáo để xem điều gì đã xảy ra.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Choose one report to copy it as Markdown.</source>
            <translation>Chọn một báo cáo để sao chép dạng Markdown.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Copy as &amp;Markdown</source>
            <translation>Sao chép dạng &amp;Markdown</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Cortex is being started…</source>
            <translation>Đang khởi động Cortex…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Cortex was not found on PATH, so it cannot be started from here.</source>
            <translation>Không tìm thấy Cortex trong PATH nên không thể khởi động từ đây.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Details</source>
            <translation>Chi tiết</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>For an issue tracker; names and secrets are hidden</source>
            <translation>Cho trình theo dõi lỗi; tên và thông tin bí mật đã được ẩn</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>History</source>
            <translation>Lịch sử</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>It answered again {when}.</source>
            <translation>Nó đã phản hồi trở lại {when}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Raw OTLP</source>
            <translation>OTLP thô</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Reading the report…</source>
            <translation>Đang đọc báo cáo…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Remove {what} from this list (Del)</source>
            <translation>Gỡ {what} khỏi danh sách này (Del)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>S&amp;tart Cortex again</source>
            <translation>Khởi động lại &amp;Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Save {what} to a file, redacted</source>
            <translation>Lưu {what} vào tệp, đã ẩn thông tin</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>See exactly what is sent, and decide (Enter)</source>
            <translation>Xem chính xác những gì được gửi và quyết định (Enter)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Show all {count} of this kind</source>
            <translation>Hiện tất cả {count} báo cáo loại này</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Show the {count} that are kept</source>
            <translation>Hiện {count} báo cáo được giữ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Stack</source>
            <translation>Ngăn xếp</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Start Cortex again</source>
            <translation>Khởi động lại Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Starts Cortex’s server in the background. Nothing that a report says is run.</source>
            <translation>Khởi động máy chủ Cortex ở nền. Không chạy bất cứ thứ gì ghi trong báo cáo.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>Summary</source>
            <translation>Tóm tắt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>The buttons act on all of them. Below is the last one you came to.</source>
            <translation>Các nút áp dụng cho tất cả. Bên dưới là báo cáo bạn chọn sau cùng.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>This kind of crash was seen {count} times</source>
            <translation>Loại sự cố này đã xảy ra {count} lần</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>What happened</source>
            <translation>Điều gì đã xảy ra</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>What has come of it</source>
            <translation>Kết quả ra sao</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>What is sent</source>
            <translation>Nội dung được gửi</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>%n damaged or missing record(s) left out.</source>
            <translation>
                <numerusform>Đã bỏ qua %n bản ghi hỏng hoặc bị thiếu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>%n report(s) written to {file}</source>
            <translation>
                <numerusform>Đã ghi %n báo cáo vào {file}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Export reports</source>
            <translation>Xuất báo cáo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>OTLP JSON lines, redacted (*.jsonl)</source>
            <translation>Các dòng OTLP JSON, đã ẩn thông tin (*.jsonl)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Stopped. Nothing was written.</source>
            <translation>Đã dừng. Không ghi gì cả.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Table for a spreadsheet (*.csv)</source>
            <translation>Bảng cho bảng tính (*.csv)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Writing {file}</source>
            <translation>Đang ghi {file}</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>How long the program did not answer</source>
            <translation>Chương trình không phản hồi bao lâu</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>How many graphics cards</source>
            <translation>Có bao nhiêu card đồ họa</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>How many times this report stands for</source>
            <translation>Báo cáo này đại diện cho bao nhiêu lần</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>How often it has happened in that process</source>
            <translation>Đã xảy ra bao nhiêu lần trong tiến trình đó</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>How often the program had been started again</source>
            <translation>Chương trình đã được khởi động lại bao nhiêu lần</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>How the failure was noticed</source>
            <translation>Lỗi được nhận ra thế nào</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>How the program ended</source>
            <translation>Chương trình kết thúc thế nào</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>How to reach you, where given</source>
            <translation>Cách liên lạc với bạn, nếu có</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Its language</source>
            <translation>Ngôn ngữ của nó</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Its version</source>
            <translation>Phiên bản của nó</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Its version, or the runtime's</source>
            <translation>Phiên bản của nó hoặc của môi trường chạy</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The AI model in use</source>
            <translation>Mô hình AI đang dùng</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The address of Cortex's own server that was called</source>
            <translation>Địa chỉ của máy chủ Cortex đã được gọi</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The answer's status</source>
            <translation>Trạng thái của câu trả lời</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The command that was run</source>
            <translation>Lệnh đã chạy</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The graphics cards: model, vendor and memory</source>
            <translation>Card đồ họa: mẫu, hãng và bộ nhớ</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The kind of error</source>
            <translation>Loại lỗi</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The kind of request that failed, without its values</source>
            <translation>Loại yêu cầu bị lỗi, không kèm giá trị</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The language runtime</source>
            <translation>Môi trường chạy của ngôn ngữ</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The language runtime's version</source>
            <translation>Phiên bản môi trường chạy</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The operating system</source>
            <translation>Hệ điều hành</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The operating system's build</source>
            <translation>Bản dựng hệ điều hành</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The operating system's family</source>
            <translation>Họ hệ điều hành</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The operating system's name and version</source>
            <translation>Tên và phiên bản hệ điều hành</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The operating system's version</source>
            <translation>Phiên bản hệ điều hành</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The processor's architecture</source>
            <translation>Kiến trúc bộ xử lý</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The processor's model</source>
            <translation>Mẫu bộ xử lý</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The product it belongs to</source>
            <translation>Sản phẩm mà nó thuộc về</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The program's name, without its folder</source>
            <translation>Tên chương trình, không kèm thư mục</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The record's own number, where it is no valid trace id</source>
            <translation>Số của bản ghi, khi không phải mã trace hợp lệ</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The record's own time</source>
            <translation>Thời gian của bản ghi</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The report's id, so that a receiver can drop a duplicate</source>
            <translation>Mã báo cáo, để nơi nhận bỏ bản trùng</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The request's method</source>
            <translation>Phương thức của yêu cầu</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The signal that ended the program</source>
            <translation>Tín hiệu đã kết thúc chương trình</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The version of Cortex</source>
            <translation>Phiên bản Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Their models</source>
            <translation>Mẫu của chúng</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What Cortex was doing: model, address, command</source>
            <translation>Cortex đang làm gì: mô hình, địa chỉ, lệnh</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What Cortex wrote in the place of the program's name</source>
            <translation>Điều Cortex đã ghi vào chỗ tên chương trình</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What failed, where that is known: the id of an entry in a list of advice</source>
            <translation>Điều gì đã hỏng, nếu biết: mã của một mục trong danh sách lời khuyên</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What made the record</source>
            <translation>Cái gì tạo ra bản ghi</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What the error said</source>
            <translation>Lỗi nói gì</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What was asked for at this address</source>
            <translation>Điều đã được yêu cầu tại địa chỉ này</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What was cut for size</source>
            <translation>Những gì bị cắt vì kích thước</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What you wrote about it</source>
            <translation>Bạn viết gì về nó</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Where in the program it happened</source>
            <translation>Xảy ra ở đâu trong chương trình</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Whether it is not started again any more</source>
            <translation>Có ngừng khởi động lại không</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Whether it was made on purpose, to try the program out</source>
            <translation>Có phải được cố ý tạo ra để chạy thử chương trình không</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Whether the error ended the program</source>
            <translation>Lỗi có kết thúc chương trình không</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Whether the message was cut for size</source>
            <translation>Thông báo có bị cắt không</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Whether the stack was cut for size</source>
            <translation>Ngăn xếp có bị cắt không</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Which part of Cortex crashed</source>
            <translation>Phần nào của Cortex gặp sự cố</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Which program reports</source>
            <translation>Chương trình nào báo cáo</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Which reports are the same crash: a hash of type and frames of the stack</source>
            <translation>Những báo cáo nào là cùng một sự cố: mã băm của loại lỗi và các khung ngăn xếp</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Which run of Cortex it was</source>
            <translation>Lần chạy Cortex nào</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Which texts you changed before sending</source>
            <translation>Bạn đã sửa văn bản nào trước khi gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Which thread failed</source>
            <translation>Luồng nào bị lỗi</translation>
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>&amp;Groups</source>
            <translation>&amp;Nhóm</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>All sources</source>
            <translation>Mọi nguồn</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>All states</source>
            <translation>Mọi trạng thái</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Any time</source>
            <translation>Bất kỳ lúc nào</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Chosen sources</source>
            <translation>Nguồn đã chọn</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Chosen states</source>
            <translation>Trạng thái đã chọn</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Chosen time</source>
            <translation>Thời gian đã chọn</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>E&amp;very report</source>
            <translation>Mọi &amp;báo cáo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Last 24 hours</source>
            <translation>24 giờ qua</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Last 30 days</source>
            <translation>30 ngày qua</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Last 7 days</source>
            <translation>7 ngày qua</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Last hour</source>
            <translation>Giờ qua</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Last {span}</source>
            <translation>{span} qua</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Not sent yet</source>
            <translation>Chưa gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>On the way</source>
            <translation>Đang gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Rejected or declined</source>
            <translation>Bị từ chối hoặc không gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Search message, stack, model, command</source>
            <translation>Tìm thông báo, ngăn xếp, mô hình, lệnh</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Search reports</source>
            <translation>Tìm báo cáo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Source</source>
            <translation>Nguồn</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Time</source>
            <translation>Thời gian</translation>
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
            <translation>Đóng thanh tìm</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/text_view.py" />
            <source>Find in this text</source>
            <translation>Tìm trong văn bản này</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/text_view.py" />
            <source>Find next</source>
            <translation>Tìm tiếp</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/text_view.py" />
            <source>Find previous</source>
            <translation>Tìm lùi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/text_view.py" />
            <source>Not found</source>
            <translation>Không tìm thấy</translation>
        </message>
    </context>
    <context>
        <name>Gpu</name>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>Memory</source>
            <translation>Bộ nhớ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>Model</source>
            <translation>Mẫu</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>Vendor</source>
            <translation>Hãng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>unknown</source>
            <translation>không rõ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>{amount}, shared with the computer</source>
            <translation>{amount}, dùng chung với máy tính</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/report_table.py" />
            <source>%n in the last 30 days</source>
            <translation>
                <numerusform>%n trong 30 ngày qua</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/report_table.py" />
            <source>%n more, no longer kept one by one</source>
            <translation>
                <numerusform>Thêm %n lần, không còn được giữ riêng từng báo cáo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/report_table.py" />
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n báo cáo</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/breadcrumb.py" />
            <source>All groups</source>
            <translation>Tất cả nhóm</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/breadcrumb.py" />
            <source>All reports</source>
            <translation>Tất cả báo cáo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/breadcrumb.py" />
            <source>Back (Esc or Left)</source>
            <translation>Quay lại (Esc hoặc Trái)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/report_table.py" />
            <source>Collapsed. Right shows its %n report(s).</source>
            <translation>
                <numerusform>Đang thu gọn. Phím Phải hiện %n báo cáo của nó.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/report_table.py" />
            <source>First seen {when}</source>
            <translation>Thấy lần đầu {when}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/report_table.py" />
            <source>First seen: {time}</source>
            <translation>Thấy lần đầu: {time}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/report_table.py" />
            <source>Last seen: {time}</source>
            <translation>Thấy lần cuối: {time}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/breadcrumb.py" />
            <source>One kind of crash</source>
            <translation>Một loại sự cố</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/breadcrumb.py" />
            <source>Opened: {what}</source>
            <translation>Đã mở: {what}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/report_table.py" />
            <source>Seen once</source>
            <translation>Thấy một lần</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/breadcrumb.py" />
            <source>{what} – %n report(s)</source>
            <translation>
                <numerusform>{what} – %n báo cáo</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <location filename="../../tray_app/ui/help/help.py" />
            <source>Find &amp;next</source>
            <translation>Tìm &amp;tiếp</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/help.py" />
            <source>Find in the help</source>
            <translation>Tìm trong trợ giúp</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/help.py" />
            <source>Help</source>
            <translation>Trợ giúp</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/help.py" />
            <source>Help: Cortex crash reports</source>
            <translation>Trợ giúp: Báo cáo sự cố Cortex</translation>
        </message>
    </context>
    <context>
        <name>HistoryPane</name>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>A damaged record is never sent.</source>
            <translation>Bản ghi bị hỏng không bao giờ được gửi.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Agreed {when}; {size}; SHA-256 {hash}</source>
            <translation>Đồng ý lúc {when}; {size}; SHA-256 {hash}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Attempts</source>
            <translation>Các lần thử</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Cancel sending</source>
            <translation>Hủy gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Copies the number that the receiver gave the report</source>
            <translation>Sao chép mã số mà nơi nhận đã cấp cho báo cáo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Copies the receipt: times, hash, answers and the bytes</source>
            <translation>Sao chép biên nhận: thời gian, mã băm, câu trả lời và các byte</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Copy</source>
            <translation>Sao chép</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Copy number</source>
            <translation>Sao chép mã số</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Cortex marked this report as sent on {when}. That proves nothing: this program has not sent it.</source>
            <translation>Cortex đánh dấu báo cáo này là đã gửi lúc {when}. Điều đó không chứng minh gì: chương trình này chưa gửi nó.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>In words</source>
            <translation>Bằng lời</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Look it up</source>
            <translation>Tra cứu</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Next try {when}</source>
            <translation>Lần thử tới {when}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>No answer yet</source>
            <translation>Chưa có câu trả lời</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>No browser could be opened. The address is copied.</source>
            <translation>Không mở được trình duyệt. Địa chỉ đã được sao chép.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Number at the receiver: {number}</source>
            <translation>Mã số ở nơi nhận: {number}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Open its page</source>
            <translation>Mở trang của nó</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Outcome</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Receiver</source>
            <translation>Nơi nhận</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Save the bytes</source>
            <translation>Lưu các byte</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Saves the bytes, exactly as they were sent</source>
            <translation>Lưu các byte đúng như đã gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Save…</source>
            <translation>Lưu…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Seconds</source>
            <translation>Giây</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Select a report to see what became of it.</source>
            <translation>Chọn một báo cáo để xem kết quả của nó.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Status</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>The bytes</source>
            <translation>Các byte</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>The bytes are not kept any more (Settings, Storage). Their SHA-256: {sha256}</source>
            <translation>Các byte không còn được giữ (Cài đặt, Lưu trữ). SHA-256 của chúng: {sha256}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>The bytes that were sent</source>
            <translation>Các byte đã gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>The receiver names a page on another host, which is not opened from here: {url}</source>
            <translation>Nơi nhận nêu một trang trên máy chủ khác, trang này không được mở từ đây: {url}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>The receiver's answer</source>
            <translation>Câu trả lời của nơi nhận</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>This report has not been sent to anyone.</source>
            <translation>Báo cáo này chưa được gửi cho ai.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>When</source>
            <translation>Thời gian</translation>
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
            <translation>&amp;Sao chép nội dung</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>&amp;Description</source>
            <translation>&amp;Mô tả</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>&amp;Open in the browser</source>
            <translation>Mở trong t&amp;rình duyệt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>&amp;Remember the address</source>
            <translation>&amp;Ghi nhớ địa chỉ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>&amp;Title</source>
            <translation>&amp;Tiêu đề</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>C&amp;lose</source>
            <translation>Đó&amp;ng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>Copied.</source>
            <translation>Đã sao chép.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>Description</source>
            <translation>Mô tả</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>Names and secrets are hidden; read it all the same, everybody will be able to. Your browser opens {host} with this text. Nothing is published before you press the button there.</source>
            <translation>Tên và thông tin bí mật đã được ẩn; dù vậy hãy đọc lại, vì ai cũng sẽ đọc được. Trình duyệt mở {host} với nội dung này. Không có gì được công bố trước khi bạn bấm nút ở đó.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>No browser could be opened. Copy the text instead.</source>
            <translation>Không mở được trình duyệt. Hãy sao chép nội dung.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>Opened in your browser.</source>
            <translation>Đã mở trong trình duyệt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>Report an issue</source>
            <translation>Báo lỗi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>The text is too long for a link: its end is left out there. Copy it to have it all.</source>
            <translation>Nội dung quá dài cho một liên kết: phần cuối bị lược. Hãy sao chép để có đầy đủ.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>Title</source>
            <translation>Tiêu đề</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>When it is published, paste its &amp;address here: this kind of crash is then known by it</source>
            <translation>Sau khi đăng, hãy dán địa &amp;chỉ của nó vào đây: loại sự cố này sẽ được nhận ra theo đó</translation>
        </message>
    </context>
    <context>
        <name>Known</name>
        <message>
            <location filename="../../tray_app/ui/issue/link_dialog.py" />
            <source>&amp;Address of the issue</source>
            <translation>Địa &amp;chỉ của vấn đề</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/link_dialog.py" />
            <source>&amp;Cancel</source>
            <translation>&amp;Hủy</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/link_dialog.py" />
            <source>&amp;Fixed in version (may stay empty)</source>
            <translation>Đã &amp;sửa trong phiên bản (có thể để trống)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/link_dialog.py" />
            <source>&amp;Link</source>
            <translation>&amp;Liên kết</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/known_strip.py" />
            <source>&amp;Open the issue</source>
            <translation>Mở &amp;vấn đề</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/link_dialog.py" />
            <source>&amp;Title</source>
            <translation>&amp;Tiêu đề</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/known_strip.py" />
            <source>Address of the known issue</source>
            <translation>Địa chỉ của vấn đề đã biết</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/known_strip.py" />
            <source>Known issue: {title}</source>
            <translation>Vấn đề đã biết: {title}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_links.py" />
            <source>Lin&amp;k to a known issue…</source>
            <translation>Liên &amp;kết với vấn đề đã biết…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/link_dialog.py" />
            <source>Link to a known issue</source>
            <translation>Liên kết với vấn đề đã biết</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_links.py" />
            <source>Linked: {url}</source>
            <translation>Đã liên kết: {url}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_links.py" />
            <source>No browser could be opened. The address was copied.</source>
            <translation>Không mở được trình duyệt. Địa chỉ đã được sao chép.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/known_strip.py" />
            <source>Opens {url} in the browser</source>
            <translation>Mở {url} trong trình duyệt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/known_strip.py" />
            <source>Remove the &amp;link</source>
            <translation>Bỏ &amp;liên kết</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/link_dialog.py" />
            <source>Reports of this kind then say that they are known. The address stays on this computer; its page is opened only when you press the button.</source>
            <translation>Báo cáo loại này sau đó cho biết là đã biết. Địa chỉ ở lại trên máy tính này; trang của nó chỉ mở khi bạn bấm nút.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_links.py" />
            <source>The link was removed.</source>
            <translation>Đã bỏ liên kết.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/known_strip.py" />
            <source>This kind of crash is not of this issue</source>
            <translation>Loại sự cố này không thuộc vấn đề này</translation>
        </message>
    </context>
    <context>
        <name>List</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/report_list.py" />
            <source>%n report(s) selected</source>
            <translation>
                <numerusform>Đã chọn %n báo cáo</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/empty_page.py" />
            <source>&amp;Clear search and filters</source>
            <translation>&amp;Xóa tìm kiếm và bộ lọc</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>An error without a message</source>
            <translation>Lỗi không có thông báo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/report_list.py" />
            <source>Crash report list</source>
            <translation>Danh sách báo cáo sự cố</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/empty_page.py" />
            <source>No crashes. Good.</source>
            <translation>Không có sự cố. Tốt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/empty_page.py" />
            <source>No report matches</source>
            <translation>Không có báo cáo phù hợp</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/empty_page.py" />
            <source>Nothing was found with this search and these filters.</source>
            <translation>Không tìm thấy gì với tìm kiếm và bộ lọc này.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/empty_page.py" />
            <source>Reading the crash reports…</source>
            <translation>Đang đọc báo cáo sự cố…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>Reports that Cortex writes to {folder} appear here by themselves.</source>
            <translation>Báo cáo Cortex ghi vào {folder} sẽ tự xuất hiện ở đây.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/empty_page.py" />
            <source>The crash reports cannot be read</source>
            <translation>Không đọc được các báo cáo sự cố</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>%n new report(s)</source>
            <translation>
                <numerusform>%n báo cáo mới</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>%n report(s) on the way</source>
            <translation>
                <numerusform>%n báo cáo đang gửi</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/services/outbox.py" />
            <source>1 report needs your attention. {why}</source>
            <translation>1 báo cáo cần bạn chú ý. {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>A PEM file by which the collector knows this computer.</source>
            <translation>Tệp PEM để bộ thu thập nhận ra máy này.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>A PEM file with the certificate authority of the collector. Empty: those that this system trusts.</source>
            <translation>Tệp PEM có cơ quan chứng thực của bộ thu thập. Để trống: các cơ quan hệ thống tin cậy.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>A certificate of the server or of its authority has a flaw and must be issued again</source>
            <translation>Một chứng chỉ của máy chủ hoặc của tổ chức phát hành có lỗi và phải được cấp lại</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>A collector said no without a reason. {other_way}</source>
            <translation>Bộ thu thập từ chối mà không nêu lý do. {other_way}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>A damaged record cannot be copied as Markdown</source>
            <translation>Không thể sao chép bản ghi bị hỏng dạng Markdown</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/consent.py" />
            <source>A damaged record cannot be sent</source>
            <translation>Không thể gửi bản ghi bị hỏng</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/external_files.py" />
            <source>A file with OTLP JSON lines can be opened, or one that Cortex has written.</source>
            <translation>Có thể mở tệp gồm các dòng OTLP JSON, hoặc tệp do Cortex ghi.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>A language code such as de or pt-BR. Empty: the language of the system.</source>
            <translation>Mã ngôn ngữ như de hoặc pt-BR. Để trống: ngôn ngữ của hệ thống.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>A left-over of a record that was written over.</source>
            <translation>Phần còn sót của một bản ghi đã bị ghi đè.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>A name or password does not belong in the address, where all can read it. Use a header instead.</source>
            <translation>Tên hoặc mật khẩu không nên nằm trong địa chỉ, nơi ai cũng đọc được. Hãy dùng tiêu đề.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>A name or password does not belong in the address.</source>
            <translation>Tên hoặc mật khẩu không nên nằm trong địa chỉ.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>A notification was shown</source>
            <translation>Đã hiện một thông báo</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>A notification when Cortex has crashed. Repeated crashes of one kind are counted either way.</source>
            <translation>Thông báo khi Cortex gặp sự cố. Các lần lặp lại vẫn được đếm.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>A pause that ends by itself.</source>
            <translation>Khoảng tạm dừng tự kết thúc.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/platform/windows.py" />
            <source>A policy of this computer may forbid it. Ask its administrator.</source>
            <translation>Có thể chính sách của máy này cấm. Hãy hỏi quản trị viên.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>A real report would be sent to {host} now. This test goes only if you send it yourself</source>
            <translation>Báo cáo thật sẽ được gửi ngay tới {host}. Báo cáo thử này chỉ được gửi nếu bạn tự gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>A real report would go to {host} if you agree. This test goes only if you send it yourself</source>
            <translation>Báo cáo thật sẽ được gửi tới {host} nếu bạn đồng ý. Báo cáo thử này chỉ được gửi nếu bạn tự gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>A small program crashed on purpose, by a segmentation fault</source>
            <translation>Một chương trình nhỏ đã cố ý gặp sự cố do lỗi phân đoạn bộ nhớ</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>A small program crashed on purpose, by an error that nobody caught</source>
            <translation>Một chương trình nhỏ đã cố ý gặp sự cố do lỗi không được xử lý</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/state.py" />
            <source>A small program crashes, and its report is followed…</source>
            <translation>Một chương trình nhỏ gặp sự cố, và báo cáo của nó được theo dõi…</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>A small program hung on purpose</source>
            <translation>Một chương trình nhỏ đã cố ý bị treo</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/reader.py" />
            <source>A text holds half a character (a lone surrogate), shown as \ud83d or the like.</source>
            <translation>Một văn bản chứa nửa ký tự (surrogate lẻ), hiển thị dạng \ud83d hoặc tương tự.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>A version is written as numbers with dots, such as 0.5.1 or 0.5.1-rc2.</source>
            <translation>Phiên bản được ghi bằng các số cách nhau bởi dấu chấm, ví dụ 0.5.1 hoặc 0.5.1-rc2.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>A view needs a name</source>
            <translation>Chế độ xem cần có tên</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>A web page answered instead of a collector, such as the log-in page of this network</source>
            <translation>Một trang web trả lời thay cho bộ thu thập, chẳng hạn trang đăng nhập của mạng này</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>About this computer</source>
            <translation>Về máy tính này</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/event_worker.py" />
            <source>Acting on new reports, answers and settings</source>
            <translation>Việc xử lý báo cáo, phản hồi và cài đặt mới</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Address for crash reports only</source>
            <translation>Địa chỉ riêng cho báo cáo sự cố</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/state.py" />
            <source>All works: a crash is captured, listed and announced.</source>
            <translation>Mọi thứ hoạt động: sự cố được ghi nhận, liệt kê và thông báo.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Also delete Cortex's old report files</source>
            <translation>Cũng xóa các tệp báo cáo cũ của Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Always send</source>
            <translation>Luôn gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>An address has at most {most} characters.</source>
            <translation>Địa chỉ có nhiều nhất {most} ký tự.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>An address has no spaces in it.</source>
            <translation>Địa chỉ không có dấu cách.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>An address with ? or # cannot be used here.</source>
            <translation>Không dùng được địa chỉ có ? hoặc # ở đây.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>An administrator has fixed this in {path}.</source>
            <translation>Quản trị viên đã cố định giá trị này trong {path}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>An id has up to 32 digits from 0 to 9 and a to f; its beginning is enough.</source>
            <translation>Mã có tối đa 32 chữ số từ 0 đến 9 và a đến f; phần đầu là đủ.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>Another program is writing to it. Try again in a moment.</source>
            <translation>Một chương trình khác đang ghi vào. Hãy thử lại sau giây lát.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Architecture</source>
            <translation>Kiến trúc</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Ask me each time</source>
            <translation>Hỏi tôi mỗi lần</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Ask whoever runs the server whether these credentials may send logs.</source>
            <translation>Hãy hỏi người vận hành máy chủ xem thông tin đăng nhập này có được gửi nhật ký không.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Attributes are names with values</source>
            <translation>Thuộc tính là tên kèm giá trị</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Back after %n day(s)</source>
            <translation>
                <numerusform>Trở lại sau %n ngày</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>Begin the address with https:// or http://.</source>
            <translation>Bắt đầu địa chỉ bằng https:// hoặc http://.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>Begin the address with https://.</source>
            <translation>Hãy bắt đầu địa chỉ bằng https://.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>Change its owner to yourself (chown), then try again. Nothing was changed.</source>
            <translation>Đổi chủ sở hữu thành bạn (chown) rồi thử lại. Chưa có gì thay đổi.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/watcher.py" />
            <source>Changes in {place} cannot be watched: {fault}. Use “Look for new reports” (F5).</source>
            <translation>Không thể theo dõi thay đổi trong {place}: {fault}. Hãy dùng “Tìm báo cáo mới” (F5).</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/watcher.py" />
            <source>Changes to the report folders cannot be watched: {fault}. Use “Look for new reports” (F5).</source>
            <translation>Không thể theo dõi thay đổi trong các thư mục báo cáo: {fault}. Hãy dùng “Tìm báo cáo mới” (F5).</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Check that the folder can be written and that the disk is not full.</source>
            <translation>Hãy kiểm tra xem thư mục có ghi được không và đĩa có đầy không.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/database.py" />
            <source>Check that {folder} can be written and has space left.</source>
            <translation>Kiểm tra {folder} có ghi được và còn chỗ không.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Choose another name.</source>
            <translation>Hãy chọn tên khác.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Choose http/json or http/protobuf, and the collector's HTTP port, mostly 4318.</source>
            <translation>Chọn http/json hoặc http/protobuf và cổng HTTP của bộ thu thập, thường là 4318.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Client certificate</source>
            <translation>Chứng chỉ máy khách</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/notes.py" />
            <source>Client certificate: certificate and key are used together; one of them is missing.</source>
            <translation>Chứng chỉ máy khách: chứng chỉ và khóa được dùng cùng nhau; đang thiếu một trong hai.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Client key</source>
            <translation>Khóa máy khách</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Collector address</source>
            <translation>Địa chỉ bộ thu thập</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Command</source>
            <translation>Lệnh</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Command line</source>
            <translation>Dòng lệnh</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Compression</source>
            <translation>Nén</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Contact</source>
            <translation>Liên hệ</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Correct the certificate file, the header or the address that is named.</source>
            <translation>Hãy sửa tệp chứng chỉ, tiêu đề hoặc địa chỉ đã nêu.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex</source>
            <translation>Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex answered again {when}, after it had hung. This is no crash.</source>
            <translation>Cortex đã phản hồi trở lại {when}, sau khi bị treo. Đây không phải là sự cố.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex crashed {when}.</source>
            <translation>Cortex gặp sự cố {when}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/cortex_program.py" />
            <source>Cortex did not start: `{command}` ended at once ({end})</source>
            <translation>Cortex không khởi động được: `{command}` kết thúc ngay ({end})</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Cortex has written no reports here yet</source>
            <translation>Cortex chưa ghi báo cáo nào ở đây</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex hung {when}.</source>
            <translation>Cortex bị treo {when}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Cortex itself marked this as sent. That proves nothing: it does so before it has an answer.</source>
            <translation>Chính Cortex đánh dấu là đã gửi. Điều đó không chứng minh gì: nó làm vậy trước khi có câu trả lời.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/cortex_program.py" />
            <source>Cortex was not found on PATH</source>
            <translation>Không tìm thấy Cortex trong PATH</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex writes the version of Node.js here</source>
            <translation>Cortex ghi phiên bản Node.js ở đây</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Cortex's data folder</source>
            <translation>Thư mục dữ liệu của Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/discovery.py" />
            <source>Cortex's data folder was not found: {path} ({reason}). If Cortex keeps its data elsewhere, name that folder in the settings or with --data-dir.</source>
            <translation>Không tìm thấy thư mục dữ liệu của Cortex: {path} ({reason}). Nếu Cortex giữ dữ liệu ở nơi khác, hãy chỉ ra thư mục đó trong phần cài đặt hoặc bằng --data-dir.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex’s file is left as it is. Nothing of this record is sent.</source>
            <translation>Tệp của Cortex được giữ nguyên. Không gửi gì từ bản ghi này.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Count</source>
            <translation>Số lần</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Crash</source>
            <translation>Sự cố</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Crash reporting is off</source>
            <translation>Báo cáo sự cố đang tắt</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Crash reporting is off, so nothing is captured, announced or sent</source>
            <translation>Báo cáo sự cố đang tắt, nên không ghi nhận, thông báo hay gửi gì</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Crash reporting is on</source>
            <translation>Báo cáo sự cố đang bật</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Crash reports that Cortex has moved aside and that are older than the limit above are deleted for good. The file that Cortex writes to now is never touched.</source>
            <translation>Báo cáo Cortex đã chuyển sang một bên và cũ hơn giới hạn ở trên sẽ bị xóa hẳn. Tệp Cortex đang ghi không bao giờ bị đụng đến.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/state.py" />
            <source>Crashes are captured and listed. There is something to know about the rest.</source>
            <translation>Sự cố được ghi nhận và liệt kê. Phần còn lại có điều cần lưu ý.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Damaged</source>
            <translation>Bị hỏng</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Declined</source>
            <translation>Không gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Delivered</source>
            <translation>Đã gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Delivered with a warning</source>
            <translation>Đã gửi, có cảnh báo</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>Download one: cortex pull</source>
            <translation>Hãy tải một mô hình: cortex pull</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Each of these words is replaced before a report is shown for sending, besides names, paths and passwords.</source>
            <translation>Mỗi từ này được thay thế trước khi báo cáo hiện ra để gửi, cùng với tên, đường dẫn và mật khẩu.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Encoding</source>
            <translation>Mã hóa</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Endpoint</source>
            <translation>Điểm cuối</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Engine</source>
            <translation>Bộ máy</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>Enter it again in the settings.</source>
            <translation>Nhập lại trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>Enter its value again.</source>
            <translation>Nhập lại giá trị.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Enter name and password in the proxy's address.</source>
            <translation>Hãy nhập tên và mật khẩu vào địa chỉ của proxy.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Enter one above.</source>
            <translation>Nhập một địa chỉ ở trên.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>Enter the address first, then the headers.</source>
            <translation>Nhập địa chỉ trước, rồi đến các tiêu đề.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Enter the address it moved to, if you trust it.</source>
            <translation>Hãy nhập địa chỉ mới nếu bạn tin cậy nó.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Enter the address it moved to, if you trust it: {where}.</source>
            <translation>Hãy nhập địa chỉ mới nếu bạn tin cậy nó: {where}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Enter the credentials as a header, such as authorization.</source>
            <translation>Hãy nhập thông tin đăng nhập dưới dạng tiêu đề, chẳng hạn authorization.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>Entry {number} in {path} is passed over: {why}.</source>
            <translation>Mục {number} trong {path} bị bỏ qua: {why}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Every time</source>
            <translation>Mỗi lần</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>File</source>
            <translation>Tệp</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/known_issues.py" />
            <source>Fixed in {fixed}.</source>
            <translation>Đã sửa trong {fixed}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/known_issues.py" />
            <source>Fixed in {fixed}; this report is from {version}.</source>
            <translation>Đã sửa trong {fixed}; báo cáo này từ {version}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Further fields to send</source>
            <translation>Các trường khác được gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>General</source>
            <translation>Chung</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>Give an address such as {example}.</source>
            <translation>Hãy nhập một địa chỉ như {example}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>Give one or two digits more.</source>
            <translation>Nhập thêm một hoặc hai chữ số.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Give up after</source>
            <translation>Thời gian chờ tối đa</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Goes along with every report to the collector, such as deployment.environment.name=test,team=desktop. You see it before you send, like everything else.</source>
            <translation>Đi kèm mọi báo cáo tới bộ thu thập, chẳng hạn deployment.environment.name=test,team=desktop. Bạn thấy nó trước khi gửi, như mọi thứ khác.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Header {number} has no value</source>
            <translation>Tiêu đề {number} không có giá trị</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Headers</source>
            <translation>Các tiêu đề</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Headers are names with values</source>
            <translation>Tiêu đề gồm tên và giá trị</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Headers for the vendor's server</source>
            <translation>Tiêu đề cho máy chủ của nhà phát triển</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>How long to wait for the collector's answer. 0 waits for ever.</source>
            <translation>Chờ câu trả lời của bộ thu thập bao lâu. 0 là chờ mãi.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>How many reports an hour “Always send” may send to each receiver. What is more waits for its turn. What you send yourself is never held back. 0: no limit.</source>
            <translation>“Luôn gửi” được gửi bao nhiêu báo cáo mỗi giờ tới mỗi nơi nhận. Phần vượt quá chờ đến lượt. Những gì bạn tự gửi không bao giờ bị giữ lại. 0: không giới hạn.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>How reports are written on the wire. Every collector understands Protocol Buffers, and many also JSON.</source>
            <translation>Cách ghi báo cáo khi truyền đi. Mọi bộ thu thập đều hiểu Protocol Buffers, nhiều bộ cũng hiểu JSON.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>How the developers may reach you. Offered when you send a report; sent only if you tick it there.</source>
            <translation>Cách nhà phát triển liên lạc với bạn. Được gợi ý khi gửi báo cáo; chỉ gửi nếu bạn đánh dấu ở đó.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>If the server uses an authority of your own, name its certificate file in the settings (OTEL_EXPORTER_OTLP_CERTIFICATE). Otherwise do not send anything there.</source>
            <translation>Nếu máy chủ dùng tổ chức chứng thực riêng của bạn, hãy nêu tệp chứng chỉ đó trong cài đặt (OTEL_EXPORTER_OTLP_CERTIFICATE). Nếu không, đừng gửi gì tới đó.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>If the tray program runs, it shows a notification now</source>
            <translation>Nếu chương trình ở khay đang chạy, nó sẽ hiện thông báo ngay</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/cortex_program.py" />
            <source>Install Cortex, or add its folder to PATH.</source>
            <translation>Hãy cài đặt Cortex, hoặc thêm thư mục của nó vào PATH.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Install it anew.</source>
            <translation>Hãy cài đặt lại.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Invalid value '{value}' for {key}; use {others} or {last}.</source>
            <translation>Giá trị “{value}” không hợp lệ cho {key}; hãy dùng {others} hoặc {last}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>It crashed too often, so it was not started again.</source>
            <translation>Nó gặp sự cố quá nhiều lần nên không được khởi động lại.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>It had been started again %n time(s) before.</source>
            <translation>
                <numerusform>Trước đó nó đã được khởi động lại %n lần.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>It is in the list as {id}</source>
            <translation>Có trong danh sách với mã {id}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>It is rebuilt from Cortex's own files when you look for reports again.</source>
            <translation>Nó được dựng lại từ tệp của Cortex khi bạn tìm báo cáo lần nữa.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/retention.py" />
            <source>It is tried again tomorrow.</source>
            <translation>Ngày mai sẽ thử lại.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>It may hold the names of headers only; their values belong in the keyring.</source>
            <translation>Chỉ được chứa tên của tiêu đề; giá trị của chúng thuộc về kho khóa.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>It stands in {file}, line {line}, from byte {offset} on, {length} bytes long.</source>
            <translation>Nó ở trong {file}, dòng {line}, từ byte {offset}, dài {length} byte.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/state.py" />
            <source>It takes a few seconds. Each step is shown here.</source>
            <translation>Việc này mất vài giây. Mỗi bước được hiển thị ở đây.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>It was answering {endpoint}.</source>
            <translation>Nó đang trả lời {endpoint}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/bulk.py" />
            <source>It was stopped</source>
            <translation>Đã dừng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tasks.py" />
            <source>It was written to the log: {fault}</source>
            <translation>Đã ghi vào nhật ký: {fault}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Keep crash reports on this computer</source>
            <translation>Giữ báo cáo sự cố trên máy tính này</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Keep reports for</source>
            <translation>Giữ báo cáo trong</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Language</source>
            <translation>Ngôn ngữ</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/outbox.py" />
            <source>Leave out --empty-only to test it with one labelled record.</source>
            <translation>Hãy bỏ --empty-only để thử bằng một bản ghi được đánh dấu.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Line</source>
            <translation>Dòng</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>List</source>
            <translation>Danh sách</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>Log in again, or start it again. For a collector, {variable} in the environment does as well.</source>
            <translation>Hãy đăng nhập lại, hoặc khởi động lại kho khóa. Với bộ thu thập, {variable} trong môi trường cũng được.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Log in to the network in a browser first, or look whether the port is the collector's.</source>
            <translation>Trước tiên hãy đăng nhập vào mạng bằng trình duyệt, hoặc kiểm tra xem cổng có đúng của bộ thu thập không.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Look at the address and the network connection.</source>
            <translation>Hãy kiểm tra địa chỉ và kết nối mạng.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>Look at the folder {folder}.</source>
            <translation>Hãy xem thư mục {folder}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Look at the port: it may be one for gRPC or for another protocol. The HTTP port is mostly 4318.</source>
            <translation>Hãy kiểm tra cổng: có thể nó dành cho gRPC hoặc giao thức khác. Cổng HTTP thường là 4318.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Look at the proxy that is set: {proxy}</source>
            <translation>Hãy kiểm tra proxy đã đặt: {proxy}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Look at the proxy's or the server's TLS settings.</source>
            <translation>Hãy kiểm tra cài đặt TLS của proxy hoặc máy chủ.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Look for a mistake in the name, and whether this computer is connected to the right network or VPN.</source>
            <translation>Hãy tìm lỗi trong tên, và kiểm tra xem máy này có nối đúng mạng hoặc VPN không.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>Look for reports again (F5).</source>
            <translation>Tìm báo cáo lần nữa (F5).</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>Look whether it runs.</source>
            <translation>Hãy xem nó có đang chạy không.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/ledger_file.py" />
            <source>Look whether the disk is full and whether {file} may be written ({error}).</source>
            <translation>Xem đĩa có đầy không và {file} có được ghi không ({error}).</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Look whether this is the collector's address and port; the HTTP port is mostly 4318.</source>
            <translation>Hãy kiểm tra xem đây có phải địa chỉ và cổng của bộ thu thập không; cổng HTTP thường là 4318.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Look whether this is the collector's address.</source>
            <translation>Hãy kiểm tra xem đây có phải địa chỉ của bộ thu thập không.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/managed_block.py" />
            <source>Make it writable (chmod u+w), or write this line into it yourself: {line} Nothing was changed.</source>
            <translation>Cho phép ghi (chmod u+w), hoặc tự ghi dòng này vào: {line} Chưa có gì thay đổi.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>Make the file writable (chmod u+w), then try again. Nothing was changed.</source>
            <translation>Cho phép ghi tệp (chmod u+w) rồi thử lại. Chưa có gì thay đổi.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>Make the folder writable (chmod u+w), then try again. Nothing was changed.</source>
            <translation>Cho phép ghi thư mục (chmod u+w) rồi thử lại. Chưa có gì thay đổi.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/known_issues.py" />
            <source>Marked as fixed in {fixed}, but it happened again in {version}.</source>
            <translation>Được ghi là đã sửa trong {fixed}, nhưng lại xảy ra trong {version}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Marked as sent by Cortex</source>
            <translation>Cortex đánh dấu đã gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>Mend it first.</source>
            <translation>Hãy sửa nó trước.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Model</source>
            <translation>Mô hình</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>More than one report's id begins with {text}</source>
            <translation>Nhiều báo cáo có mã bắt đầu bằng {text}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Most collectors want the path /v1/logs at the end, without a slash after it.</source>
            <translation>Hầu hết bộ thu thập cần đường dẫn /v1/logs ở cuối, không có dấu gạch chéo sau nó.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>Move what is there to another place, then try again.</source>
            <translation>Chuyển những gì ở đó sang chỗ khác rồi thử lại.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Names have letters, digits and hyphens.</source>
            <translation>Tên gồm chữ cái, chữ số và dấu gạch nối.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Names of fields that may leave this computer although they are not on the list of fields that may.</source>
            <translation>Tên các trường được phép rời máy này dù không có trong danh sách cho phép.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Needs attention</source>
            <translation>Cần bạn xử lý</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Needs attention: the address, the credentials or the encoding is wrong.</source>
            <translation>Cần bạn xử lý: địa chỉ, thông tin đăng nhập hoặc cách mã hóa không đúng.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Never</source>
            <translation>Không bao giờ</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Never send</source>
            <translation>Không bao giờ gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>New</source>
            <translation>Mới</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>New in {version}</source>
            <translation>Mới trong {version}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/known_issues.py" />
            <source>Newest version seen here: {version}.</source>
            <translation>Phiên bản mới nhất từng thấy ở đây: {version}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>No answer in time</source>
            <translation>Không có trả lời kịp thời</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>No answer is known yet</source>
            <translation>Chưa biết câu trả lời</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>No collector is set, so a report stays on this computer</source>
            <translation>Chưa đặt bộ thu thập, nên báo cáo ở lại trên máy tính này</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>No crash: a program that had hung answers again. It is not announced.</source>
            <translation>Không phải sự cố: một chương trình từng bị treo đã phản hồi lại. Việc này không được thông báo.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>No crashes. Good.</source>
            <translation>Không có sự cố. Tốt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>No model's server answers at port {port}</source>
            <translation>Không có máy chủ mô hình nào trả lời ở cổng {port}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>No new reports</source>
            <translation>Không có báo cáo mới</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>No notification was shown</source>
            <translation>Không hiện thông báo nào</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>No notifications between these times of day, such as 22:00-07:00. Empty: none.</source>
            <translation>Không thông báo giữa các giờ này, ví dụ 22:00-07:00. Để trống: không có.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>No notifications until</source>
            <translation>Không thông báo cho đến</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>No secure connection could be made</source>
            <translation>Không thể lập kết nối an toàn</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Nobody looked at the last notifications, so there are none until {date}</source>
            <translation>Không ai xem các thông báo gần đây, nên sẽ không có thông báo nào cho đến {date}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>None</source>
            <translation>Không</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Not delivered yet. Will retry automatically.</source>
            <translation>Chưa gửi tới nơi. Sẽ tự động thử lại.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Not sent</source>
            <translation>Chưa gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>Not valid JSON.</source>
            <translation>JSON không hợp lệ.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Noted by the program itself.</source>
            <translation>Chương trình tự ghi nhớ.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Nothing is sent to {host}: the settings say never</source>
            <translation>Không gửi gì tới {host}: cài đặt là không bao giờ gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>Nothing is sent: OTEL_LOGS_EXPORTER is set to none in {place}.</source>
            <translation>Không gửi gì: OTEL_LOGS_EXPORTER được đặt là none trong {place}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>Nothing is sent: OTEL_SDK_DISABLED is set to true in {place}.</source>
            <translation>Không gửi gì: OTEL_SDK_DISABLED được đặt là true trong {place}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>Nothing is sent: an administrator has turned crash reporting off in {source}.</source>
            <translation>Không gửi gì: quản trị viên đã tắt báo cáo sự cố trong {source}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>Nothing is sent: an administrator has turned sending off in {source}.</source>
            <translation>Không gửi gì: quản trị viên đã tắt việc gửi trong {source}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>Nothing is sent: {why}</source>
            <translation>Không gửi gì: {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>Nothing is sent: {why}.</source>
            <translation>Không gửi gì: {why}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>Nothing listens at this address</source>
            <translation>Không có gì lắng nghe tại địa chỉ này</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Notification</source>
            <translation>Thông báo</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Notifications</source>
            <translation>Thông báo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Notifications are paused</source>
            <translation>Thông báo đang tạm dừng</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Notifications are switched off in the settings</source>
            <translation>Thông báo đã bị tắt trong cài đặt</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>OTEL_EXPORTER_OTLP_COMPRESSION=none sends them unpacked.</source>
            <translation>OTEL_EXPORTER_OTLP_COMPRESSION=none gửi chúng không nén.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>OTEL_EXPORTER_OTLP_PROTOCOL={other} sends them in the other encoding.</source>
            <translation>OTEL_EXPORTER_OTLP_PROTOCOL={other} gửi chúng bằng mã hóa kia.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>OTLP over gRPC is not spoken here</source>
            <translation>Ở đây không dùng OTLP qua gRPC</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Older entries are taken out of this program's own index and history. 0: for ever.</source>
            <translation>Mục cũ hơn bị bỏ khỏi chỉ mục và lịch sử của chương trình này. 0: giữ mãi.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/indexer.py" />
            <source>Older reports could not all be indexed (exit {code}). Press F5.</source>
            <translation>Không lập chỉ mục được hết các báo cáo cũ (mã thoát {code}). Hãy nhấn F5.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>Only https:// and http:// addresses can be used.</source>
            <translation>Chỉ dùng được địa chỉ https:// và http://.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>Only the first {most} entries in {path} are used.</source>
            <translation>Chỉ dùng {most} mục đầu tiên trong {path}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Only the first {most} saved views are used.</source>
            <translation>Chỉ dùng {most} chế độ xem đã lưu đầu tiên.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Part</source>
            <translation>Phần</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>Port 4317 mostly speaks gRPC, which is not used here. The HTTP port is mostly 4318.</source>
            <translation>Cổng 4317 thường dùng gRPC, ở đây không dùng. Cổng HTTP thường là 4318.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Press F5 in the window, or run: cortex telemetry index</source>
            <translation>Hãy nhấn F5 trong cửa sổ, hoặc chạy: cortex telemetry index</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Privacy</source>
            <translation>Quyền riêng tư</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Processor</source>
            <translation>Bộ xử lý</translation>
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
            <translation>Trong hàng đợi</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Quiet hours</source>
            <translation>Giờ yên lặng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Reading crash reports: {percent} %</source>
            <translation>Đang đọc báo cáo sự cố: {percent} %</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/indexer.py" />
            <source>Reading report files</source>
            <translation>Việc đọc tệp báo cáo</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>Records run into each other: one was written over the end of another.</source>
            <translation>Các bản ghi chồng lên nhau: một bản ghi được ghi đè lên cuối bản ghi khác.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Recovered</source>
            <translation>Đã hồi phục</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Rejected</source>
            <translation>Bị từ chối</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Remove one first.</source>
            <translation>Hãy xóa bớt một chế độ xem trước.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>Remove some.</source>
            <translation>Hãy xóa bớt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Report</source>
            <translation>Báo cáo</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Reporting</source>
            <translation>Ghi nhận</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>Reports are sent over HTTP, not gRPC. Use https:// and the collector's HTTP port, mostly 4318.</source>
            <translation>Báo cáo được gửi qua HTTP, không qua gRPC. Hãy dùng https:// và cổng HTTP của bộ thu thập, thường là 4318.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Reports for {host} wait for you: {why}</source>
            <translation>Báo cáo gửi đến {host} đang chờ bạn: {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>Reports would travel to {host} unencrypted: anyone on the way can read them. Use https://.</source>
            <translation>Báo cáo sẽ tới {host} mà không mã hóa: ai trên đường cũng đọc được. Hãy dùng https://.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Retrying</source>
            <translation>Đang thử lại</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/cortex_program.py" />
            <source>Run it in a terminal to see why.</source>
            <translation>Hãy chạy lệnh đó trong cửa sổ dòng lệnh để biết lý do.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Saved views</source>
            <translation>Chế độ xem đã lưu</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>Secrets are never written to a file. For a collector, set {variable} in the environment instead.</source>
            <translation>Thông tin bí mật không bao giờ được ghi vào tệp. Với bộ thu thập, hãy đặt {variable} trong môi trường.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Send by itself at most</source>
            <translation>Tự động gửi nhiều nhất</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Sending</source>
            <translation>Đang gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/outbox.py" />
            <source>Sending by itself was switched off after it was queued; try again to send it all the same</source>
            <translation>Việc tự động gửi đã bị tắt sau khi báo cáo được xếp hàng; hãy thử lại để vẫn gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Sending fails at the moment; it is tried again by itself</source>
            <translation>Hiện chưa gửi được; sẽ tự động thử lại</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/sender.py" />
            <source>Sending it stopped with a fault in this program. Its log says more; try again to send it</source>
            <translation>Việc gửi dừng lại vì một lỗi trong chương trình này. Nhật ký của nó cho biết thêm; hãy thử lại để gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Sending to {host} has failed since {since}: {why}</source>
            <translation>Gửi đến {host} đã thất bại từ {since}: {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Sending waits: the address or the credentials are wrong</source>
            <translation>Việc gửi đang chờ: địa chỉ hoặc thông tin đăng nhập sai</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Sending was cancelled</source>
            <translation>Đã hủy gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Sent with every report to the collector, such as an access token. The values are kept in the system's keyring, never in a file, and go only to the host they were entered for.</source>
            <translation>Gửi kèm mọi báo cáo tới bộ thu thập, ví dụ mã truy cập. Giá trị nằm trong kho khóa của hệ thống, không bao giờ trong tệp, và chỉ tới máy chủ đã nhập.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Sent with every report to the vendor's server. The values are kept in the system's keyring, never in a file, and go only to the host they were entered for.</source>
            <translation>Gửi kèm mọi báo cáo tới máy chủ của nhà phát triển. Giá trị nằm trong kho khóa của hệ thống, không bao giờ trong tệp, và chỉ tới máy chủ đã nhập.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Server</source>
            <translation>Máy chủ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Service</source>
            <translation>Dịch vụ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Session</source>
            <translation>Phiên</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Set a collector's address in the settings.</source>
            <translation>Hãy đặt địa chỉ bộ thu thập trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Severity</source>
            <translation>Mức độ</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Shorten it.</source>
            <translation>Hãy rút ngắn.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Some receivers refuse an empty request, although OTLP says to accept it, and take reports all the same. Send one report to see.</source>
            <translation>Một số nơi nhận từ chối yêu cầu rỗng dù OTLP quy định phải chấp nhận, nhưng vẫn nhận báo cáo. Hãy gửi thử một báo cáo để biết.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>Something answered that is no collector: its answer is not OTLP</source>
            <translation>Thứ trả lời không phải bộ thu thập: câu trả lời không phải OTLP</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tasks.py" />
            <source>Something went wrong inside this program</source>
            <translation>Có lỗi bên trong chương trình này</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Source</source>
            <translation>Nguồn</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>Start Cortex and a model: cortex run</source>
            <translation>Hãy khởi động Cortex và một mô hình: cortex run</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Start the collector, or correct the port: the HTTP port is mostly 4318.</source>
            <translation>Hãy khởi động bộ thu thập, hoặc sửa cổng: cổng HTTP thường là 4318.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Start when I log in</source>
            <translation>Khởi động khi tôi đăng nhập</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>State</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Storage</source>
            <translation>Lưu trữ</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Switch on “Keep crash reports on this computer” in the settings, then try again.</source>
            <translation>Hãy bật “Giữ báo cáo sự cố trên máy tính này” trong cài đặt rồi thử lại.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>System</source>
            <translation>Hệ thống</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>System version</source>
            <translation>Phiên bản hệ thống</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Take it out of the list.</source>
            <translation>Bỏ nó khỏi danh sách.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/env_file.py" />
            <source>Take it out, then try again.</source>
            <translation>Bỏ nó ra rồi thử lại.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>Take the link away, then try again.</source>
            <translation>Bỏ liên kết rồi thử lại.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Tell me about crashes</source>
            <translation>Báo cho tôi về sự cố</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>That is not a language code</source>
            <translation>Đó không phải mã ngôn ngữ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>The Cortex command line crashed {when}.</source>
            <translation>Dòng lệnh Cortex gặp sự cố {when}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>The Cortex engine crashed {when}.</source>
            <translation>Bộ máy Cortex gặp sự cố {when}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>The Cortex server crashed {when}.</source>
            <translation>Máy chủ Cortex gặp sự cố {when}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>The HTTP proxy on the way to the collector, such as http://proxy.example:3128. Empty: the system's.</source>
            <translation>Proxy HTTP trên đường tới bộ thu thập, ví dụ http://proxy.example:3128. Để trống: của hệ thống.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>The OpenTelemetry collector that receives crash reports, such as https://collector.example:4318. “v1/logs” is added to it. Empty: there is no collector, and nothing is sent to one.</source>
            <translation>Bộ thu thập OpenTelemetry nhận báo cáo sự cố, ví dụ https://collector.example:4318. “v1/logs” được thêm vào. Để trống: không có bộ thu thập và không gửi gì.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>The PEM file with the private key of the client certificate.</source>
            <translation>Tệp PEM có khóa riêng của chứng chỉ máy khách.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>The address cannot be understood. Copy it from the browser.</source>
            <translation>Không hiểu được địa chỉ này. Hãy sao chép từ trình duyệt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The address has moved</source>
            <translation>Địa chỉ đã chuyển đi</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The address has moved to {where}</source>
            <translation>Địa chỉ đã chuyển đến {where}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>The address is missing.</source>
            <translation>Thiếu địa chỉ.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The address is right, and the server is busy. Reports will wait as long as it asks.</source>
            <translation>Địa chỉ đúng, và máy chủ đang bận. Báo cáo sẽ chờ theo yêu cầu của nó.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The address is right. {other_way}</source>
            <translation>Địa chỉ đúng. {other_way}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The address is wrong</source>
            <translation>Địa chỉ sai</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The address may be right; the server cannot take anything now. Reports will wait.</source>
            <translation>Địa chỉ có thể đúng; máy chủ hiện không nhận được gì. Báo cáo sẽ chờ.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>The address of a page that shows what the collector took, with {uid} in place of the report's number, such as https://logs.example/search?q={uid}. The history then links to it. Empty: no link.</source>
            <translation>Địa chỉ trang hiển thị những gì bộ thu thập đã nhận, với {uid} thay cho mã báo cáo, ví dụ https://logs.example/search?q={uid}. Lịch sử sẽ liên kết tới đó. Để trống: không có liên kết.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>The address of the model's server cannot be understood</source>
            <translation>Không hiểu được địa chỉ của máy chủ mô hình</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>The answer of the model's server cannot be understood</source>
            <translation>Không hiểu được câu trả lời của máy chủ mô hình</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The answer was larger than 4 MiB</source>
            <translation>Câu trả lời lớn hơn 4 MiB</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/reader.py" />
            <source>The attribute “{key}” is given more than once; the first one is used.</source>
            <translation>Thuộc tính “{key}” xuất hiện nhiều lần; giá trị đầu tiên được dùng.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>The beginning of the record is missing or overwritten.</source>
            <translation>Phần đầu của bản ghi bị thiếu hoặc bị ghi đè.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The collector refused the record, without a reason</source>
            <translation>Bộ thu thập từ chối bản ghi mà không nêu lý do</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>The command was “{command}”.</source>
            <translation>Lệnh là “{command}”.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The connection broke before an answer came</source>
            <translation>Kết nối bị ngắt trước khi có trả lời</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The connection cannot be set up</source>
            <translation>Không thể thiết lập kết nối</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The crash left no report in {folder}</source>
            <translation>Sự cố không để lại báo cáo nào trong {folder}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>The crash reports cannot be read</source>
            <translation>Không đọc được báo cáo sự cố</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The credentials are missing or wrong</source>
            <translation>Thông tin đăng nhập bị thiếu hoặc sai</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>The disk space of this program's own index and history. 0: no limit.</source>
            <translation>Dung lượng đĩa cho chỉ mục và lịch sử của chương trình này. 0: không giới hạn.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>The end of this record was overwritten by the next one.</source>
            <translation>Phần cuối của bản ghi này bị bản ghi kế tiếp ghi đè.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>The event holds no log record (resourceLogs is missing or empty).</source>
            <translation>Sự kiện không chứa bản ghi nhật ký nào (resourceLogs bị thiếu hoặc trống).</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/reader.py" />
            <source>The event holds {count} log records; this is the first.</source>
            <translation>Sự kiện chứa {count} bản ghi nhật ký; đây là bản ghi đầu tiên.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/validate.py" />
            <source>The event is nested too deeply to be checked.</source>
            <translation>Sự kiện lồng nhau quá sâu nên không kiểm tra được.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>The file cannot be written</source>
            <translation>Không thể ghi tệp</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/marks.py" />
            <source>The file with your marks (seen, hidden, muted) was damaged. It has been set aside as {aside} and a new one begun.</source>
            <translation>Tệp chứa các đánh dấu của bạn (đã xem, đã ẩn, đã tắt báo) bị hỏng. Nó đã được cất riêng thành {aside} và một tệp mới được tạo.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>The file {path} cannot be read: {reason}</source>
            <translation>Không đọc được tệp {path}: {reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>The filters of the window under names of your own. The menu “Views” saves one.</source>
            <translation>Các bộ lọc của cửa sổ dưới tên do bạn đặt. Trình đơn “Chế độ xem” lưu một chế độ xem.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>The first page has been shown</source>
            <translation>Trang đầu đã được hiển thị</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>The first time of each kind</source>
            <translation>Lần đầu của mỗi loại</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>The folder {path} is read-only</source>
            <translation>Thư mục {path} chỉ đọc</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>The header “{name}” belongs to the request itself</source>
            <translation>Tiêu đề “{name}” thuộc về chính yêu cầu</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>The header “{name}” was entered for another address</source>
            <translation>Tiêu đề “{name}” được nhập cho một địa chỉ khác</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/advice.py" />
            <source>The help lists all of them.</source>
            <translation>Phần trợ giúp liệt kê tất cả.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The host cannot be reached</source>
            <translation>Không thể kết nối tới máy chủ</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The host does not answer: a firewall may be in between, or the address is another machine's.</source>
            <translation>Máy chủ không trả lời: có thể có tường lửa ở giữa, hoặc đây là địa chỉ của máy khác.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/retention.py" />
            <source>The index of crash reports cannot be made smaller: {reason}</source>
            <translation>Không thể thu nhỏ chỉ mục báo cáo sự cố: {reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/database.py" />
            <source>The index of crash reports cannot be opened: {reason}</source>
            <translation>Không mở được chỉ mục báo cáo sự cố: {reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>The index of crash reports cannot be read: {reason}</source>
            <translation>Không đọc được chỉ mục báo cáo sự cố: {reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/indexer.py" />
            <source>The index of crash reports cannot be written: {reason}</source>
            <translation>Không ghi được chỉ mục báo cáo sự cố: {reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/sender.py" />
            <source>The limit of {most} an hour is reached</source>
            <translation>Đã đạt giới hạn {most} báo cáo mỗi giờ</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>The line is {size} MB long, which is more than a report can be.</source>
            <translation>Dòng này dài {size} MB, dài hơn mức một báo cáo có thể có.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>The model must run on this computer</source>
            <translation>Mô hình phải chạy trên máy tính này</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>The model takes too long</source>
            <translation>Mô hình mất quá nhiều thời gian</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>The model was {model}.</source>
            <translation>Mô hình là {model}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>The model's server answered with {status}</source>
            <translation>Máy chủ mô hình trả lời {status}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>The name of a view is one line of at most {count} characters</source>
            <translation>Tên chế độ xem là một dòng có nhiều nhất {count} ký tự</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>The name of the host is missing.</source>
            <translation>Thiếu tên máy chủ.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The name of the host is not known</source>
            <translation>Không biết tên máy chủ này</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The port may speak plain http://, or an older version of TLS.</source>
            <translation>Có thể cổng này dùng http:// thường, hoặc phiên bản TLS cũ hơn.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>The port or the host in this address cannot be understood.</source>
            <translation>Không hiểu được cổng hoặc máy chủ trong địa chỉ này.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The program ended before an answer came, so nobody knows whether it arrived</source>
            <translation>Chương trình kết thúc trước khi có câu trả lời nên không ai biết báo cáo đã đến hay chưa</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>The program waits in the tray, without a window.</source>
            <translation>Chương trình chờ ở khay, không có cửa sổ.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The proxy does not let us through</source>
            <translation>Proxy không cho đi qua</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The proxy wants credentials</source>
            <translation>Proxy yêu cầu thông tin đăng nhập</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The receiver does not take reports written like this. {other_way}</source>
            <translation>Bên nhận không nhận báo cáo được ghi như thế này. {other_way}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>The record</source>
            <translation>Bản ghi</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>The record is cut off.</source>
            <translation>Bản ghi bị cắt cụt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>The record is cut off: its end was never written or was overwritten.</source>
            <translation>Bản ghi bị cắt cụt: phần cuối chưa từng được ghi hoặc đã bị ghi đè.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>The record is nested too deeply to be read.</source>
            <translation>Bản ghi lồng nhau quá sâu nên không đọc được.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>The record is not strict JSON (half a character, or a number that JSON does not know).</source>
            <translation>Bản ghi không phải JSON chặt chẽ (nửa ký tự, hoặc một số mà JSON không có).</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>The record is not valid JSON from byte {place} on.</source>
            <translation>Bản ghi không phải JSON hợp lệ từ byte {place} trở đi.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The record of it was damaged and was mended as far as possible; try again to send it, or cancel it</source>
            <translation>Bản ghi của nó bị hỏng và đã được khôi phục trong mức có thể; hãy thử lại để gửi, hoặc hủy</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The record of it was damaged, and its bytes are lost; agree again to send it</source>
            <translation>Bản ghi của nó bị hỏng và nội dung của nó đã mất; hãy đồng ý lại để gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/schema.py" />
            <source>The record of what was sent belongs to a newer version of this program</source>
            <translation>Sổ ghi nội dung đã gửi thuộc phiên bản mới hơn của chương trình</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/schema.py" />
            <source>The record of what was sent cannot be opened</source>
            <translation>Không mở được sổ ghi nội dung đã gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/ledger_file.py" />
            <source>The record of what was sent cannot be read or written</source>
            <translation>Không đọc hoặc ghi được sổ ghi nội dung đã gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/outbox.py" />
            <source>The record of what was sent was damaged and is kept as {name}. A new one holds what could be read of it.</source>
            <translation>Bản ghi những gì đã gửi bị hỏng và được giữ lại thành {name}. Một bản ghi mới chứa những gì còn đọc được.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/platform/windows.py" />
            <source>The registry does not let {key} be changed</source>
            <translation>Registry không cho đổi {key}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The report does not appear in the list.</source>
            <translation>Báo cáo không xuất hiện trong danh sách.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The report does not appear in the list. {why}</source>
            <translation>Báo cáo không xuất hiện trong danh sách. {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The report was written to {file}</source>
            <translation>Đã ghi báo cáo vào {file}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>The report's number cannot be a part of the host's name.</source>
            <translation>Mã báo cáo không thể là một phần của tên máy chủ.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/reader.py" />
            <source>The resource “{key}” is given more than once; the first one is used.</source>
            <translation>Tài nguyên “{key}” xuất hiện nhiều lần; giá trị đầu tiên được dùng.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>The saved view number {number} in the settings is passed over: {why}.</source>
            <translation>Chế độ xem đã lưu thứ {number} trong cài đặt bị bỏ qua: {why}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/queries.py" />
            <source>The search was stopped</source>
            <translation>Đã dừng tìm kiếm</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The server has a fault of its own; its log will say more.</source>
            <translation>Chính máy chủ gặp lỗi; nhật ký của nó sẽ cho biết thêm.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The server has no /v1/logs: look at the port (mostly 4318) and whether it receives logs over HTTP.</source>
            <translation>Máy chủ không có /v1/logs: hãy kiểm tra cổng (thường là 4318) và xem nó có nhận nhật ký qua HTTP không.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>The server has no model</source>
            <translation>Máy chủ không có mô hình nào</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The server hung up. It may want https://, or this is not its HTTP port (mostly 4318).</source>
            <translation>Máy chủ đã ngắt kết nối. Có thể nó cần https://, hoặc đây không phải cổng HTTP của nó (thường là 4318).</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The server takes less than even this small record; ask whoever runs it for its limit.</source>
            <translation>Máy chủ không nhận nổi cả bản ghi nhỏ này; hãy hỏi người vận hành về giới hạn.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>The server understood the record but does not want it; ask whoever runs it.</source>
            <translation>Máy chủ hiểu bản ghi nhưng không muốn nhận; hãy hỏi người vận hành.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>The server understood this report and refused it.</source>
            <translation>Máy chủ hiểu báo cáo này và từ chối.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The server's certificate is not trusted</source>
            <translation>Chứng chỉ của máy chủ không được tin cậy</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>The settings are damaged, and could not be set aside</source>
            <translation>Cài đặt bị hỏng và không thể để sang một bên</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>The system's keyring does not answer</source>
            <translation>Kho khóa của hệ thống không phản hồi</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>The system's keyring is locked</source>
            <translation>Kho khóa của hệ thống đang bị khóa</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>The telemetry server of the makers of Cortex. Reports go to “api/v1/crash-report” there. Empty: nothing is sent to it.</source>
            <translation>Máy chủ telemetry của nhà phát triển Cortex. Báo cáo được gửi tới “api/v1/crash-report” ở đó. Để trống: không gửi gì.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The test program did not end</source>
            <translation>Chương trình thử không kết thúc</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The test program did not start: {why}</source>
            <translation>Chương trình thử không khởi động được: {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The test program ended otherwise than it should ({code}): {why}</source>
            <translation>Chương trình thử kết thúc không như mong đợi ({code}): {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/env_file.py" />
            <source>The value holds a control character</source>
            <translation>Giá trị chứa ký tự điều khiển</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/env_file.py" />
            <source>The value is not valid Unicode</source>
            <translation>Giá trị không phải Unicode hợp lệ</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>The value of the header “{name}” holds a character that cannot be sent</source>
            <translation>Giá trị của tiêu đề “{name}” chứa ký tự không gửi được</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>The value of the header “{name}” is not in the keyring</source>
            <translation>Giá trị của tiêu đề “{name}” không có trong kho khóa</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/outbox.py" />
            <source>The vendor's server takes no empty request</source>
            <translation>Máy chủ của nhà phát triển không nhận yêu cầu rỗng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/state.py" />
            <source>The way of a report ends here.</source>
            <translation>Đường đi của báo cáo dừng ở đây.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The window and `cortex telemetry outbox` show what waits, and why.</source>
            <translation>Cửa sổ và `cortex telemetry outbox` cho thấy báo cáo nào đang chờ và vì sao.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>The window was closed</source>
            <translation>Cửa sổ đã bị đóng</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>There are no reports of this kind any more</source>
            <translation>Không còn báo cáo loại này</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>There are {count} known issues already</source>
            <translation>Đã có {count} vấn đề đã biết</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>There are {count} views already</source>
            <translation>Đã có {count} chế độ xem</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>There are: {names}.</source>
            <translation>Hiện có: {names}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>There is a view “{name}” already</source>
            <translation>Đã có chế độ xem “{name}”</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>There is no Python here to run the test program with</source>
            <translation>Ở đây không có Python để chạy chương trình thử</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>There is no address that could be tested</source>
            <translation>Không có địa chỉ nào để thử</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>There is no address that these headers could go to</source>
            <translation>Không có địa chỉ nào cho các tiêu đề này</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/advice.py" />
            <source>There is no advice with the id {id}</source>
            <translation>Không có lời khuyên nào có mã {id}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>There is no crash-report service at this address: only the server's own address belongs here.</source>
            <translation>Không có dịch vụ báo cáo sự cố tại địa chỉ này: ở đây chỉ ghi địa chỉ của chính máy chủ.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>There is no report with the id {text}</source>
            <translation>Không có báo cáo nào có mã {text}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>There is no setting “{name}”</source>
            <translation>Không có cài đặt “{name}”</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>There is no such link in {path}</source>
            <translation>Không có liên kết như vậy trong {path}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>There is no view “{name}”</source>
            <translation>Không có chế độ xem “{name}”</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>There is no view “{name}” of your own</source>
            <translation>Bạn không có chế độ xem riêng “{name}”</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>These credentials may not send here</source>
            <translation>Thông tin đăng nhập này không được phép gửi tới đây</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/external_files.py" />
            <source>These reports were opened from a file. They can be read, copied and exported, not sent.</source>
            <translation>Các báo cáo này được mở từ một tệp. Có thể đọc, sao chép và xuất chúng, nhưng không gửi được.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>They are held back while they are paused and in quiet hours, and not every desktop shows any. New reports appear in the window all the same.</source>
            <translation>Chúng được giữ lại khi đang tạm dừng và trong giờ yên tĩnh, và không phải môi trường nào cũng hiện thông báo. Báo cáo mới vẫn xuất hiện trong cửa sổ.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/store.py" />
            <source>They are used as far as they are understood, and not changed. Update the program. The file is {path}.</source>
            <translation>Chúng được dùng trong chừng mực hiểu được và không bị thay đổi. Hãy cập nhật chương trình. Tệp là {path}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>This address cannot be used</source>
            <translation>Không dùng được địa chỉ này</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/outbox.py" />
            <source>This address is no longer in the settings; agree again to send it to the one that is</source>
            <translation>Địa chỉ này không còn trong cài đặt; hãy đồng ý lại để gửi tới địa chỉ hiện có</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>This is JSON, but not a crash report.</source>
            <translation>Đây là JSON, nhưng không phải báo cáo sự cố.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>This is JSON, but not a crash report: it has no event.</source>
            <translation>Đây là JSON, nhưng không phải báo cáo sự cố: nó không có sự kiện.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>This is a test: a program of the crash tray crashed on purpose {when}. Nothing is wrong.</source>
            <translation>Đây là thử nghiệm: một chương trình đi kèm đã cố ý gặp sự cố {when}. Không có gì hỏng.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>This may not be the vendor's server: it wants another encoding.</source>
            <translation>Đây có thể không phải máy chủ của nhà cung cấp: nó muốn một mã hóa khác.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>This port speaks gRPC. Use the collector's HTTP port, mostly 4318.</source>
            <translation>Cổng này dùng gRPC. Hãy dùng cổng HTTP của bộ thu thập, thường là 4318.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>This proves nothing</source>
            <translation>Điều này không chứng minh gì</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>This record cannot be read as a report.</source>
            <translation>Không đọc được bản ghi này như một báo cáo.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>This record cannot be read: {reason}</source>
            <translation>Không đọc được bản ghi này: {reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>This report is not in Cortex's file any more</source>
            <translation>Báo cáo này không còn trong tệp của Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>This report is not in the list any more</source>
            <translation>Báo cáo này không còn trong danh sách</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>This system has no keyring to keep a secret in</source>
            <translation>Hệ thống này không có kho khóa để giữ bí mật</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>This version cannot be used</source>
            <translation>Không dùng được phiên bản này</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Trace</source>
            <translation>Trace</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Trusted certificate</source>
            <translation>Chứng chỉ tin cậy</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>Try a smaller one.</source>
            <translation>Hãy thử một mô hình nhỏ hơn.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Try it again.</source>
            <translation>Hãy thử lại.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/env_file.py" />
            <source>Type it again.</source>
            <translation>Gõ lại.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Unknown</source>
            <translation>Không rõ</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>Unlock it and try again. For a collector, {variable} in the environment does as well.</source>
            <translation>Mở khóa rồi thử lại. Với bộ thu thập, {variable} trong môi trường cũng được.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/schema.py" />
            <source>Update the program; {file} is left as it is.</source>
            <translation>Cập nhật chương trình; {file} được giữ nguyên.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Use at most</source>
            <translation>Dùng nhiều nhất</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Use plain letters, digits and signs on one line.</source>
            <translation>Dùng chữ cái, chữ số và dấu thông thường trên một dòng.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Used exactly as it stands, instead of the collector address. Needed only where a collector's path differs.</source>
            <translation>Được dùng đúng như vậy thay cho địa chỉ bộ thu thập. Chỉ cần khi đường dẫn của bộ thu thập khác.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Vendor's server</source>
            <translation>Máy chủ của nhà phát triển</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Version</source>
            <translation>Phiên bản</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Views cannot be changed here</source>
            <translation>Không thể thay đổi chế độ xem ở đây</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>What Cortex was doing</source>
            <translation>Cortex đang làm gì</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>What answers there does not speak HTTP</source>
            <translation>Thứ trả lời ở đó không dùng HTTP</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>What happened</source>
            <translation>Điều gì đã xảy ra</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>What to do about sending a new crash report. A change never acts on reports that are already here: you are asked about those separately.</source>
            <translation>Làm gì với báo cáo sự cố mới. Thay đổi không bao giờ áp dụng cho báo cáo đã có: bạn được hỏi riêng về chúng.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>When</source>
            <translation>Thời gian</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>When it happened</source>
            <translation>Xảy ra khi nào</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>When it was written</source>
            <translation>Được ghi khi nào</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>When this is off, Cortex writes no crash reports, and nothing is announced or sent. Reports that are already here can still be read. Cortex programs that are running keep the old setting until they are started again.</source>
            <translation>Khi tắt, Cortex không ghi báo cáo sự cố, không thông báo và không gửi gì. Báo cáo đã có vẫn đọc được. Các chương trình Cortex đang chạy giữ cài đặt cũ cho đến khi khởi động lại.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Where Cortex keeps its data. Empty: found from ~/.cortexrc and the usual places.</source>
            <translation>Nơi Cortex giữ dữ liệu. Để trống: tìm từ ~/.cortexrc và các nơi thường dùng.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Where it ran</source>
            <translation>Chạy ở đâu</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Where reports can be looked up</source>
            <translation>Nơi tra cứu báo cáo</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Whether reports are packed before they are sent.</source>
            <translation>Báo cáo có được nén trước khi gửi không.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Whoever runs the authority has to issue its certificate again, with these extensions: basicConstraints = critical, CA:TRUE; keyUsage = critical, keyCertSign, cRLSign; subjectKeyIdentifier = hash. The server's needs authorityKeyIdentifier = keyid. Older versions of Python did not look at them.</source>
            <translation>Người quản lý tổ chức phát hành phải cấp lại chứng chỉ của nó, với các phần mở rộng: basicConstraints = critical, CA:TRUE; keyUsage = critical, keyCertSign, cRLSign; subjectKeyIdentifier = hash. Chứng chỉ của máy chủ cần authorityKeyIdentifier = keyid. Các phiên bản Python cũ không kiểm tra những điều này.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Words to hide</source>
            <translation>Các từ cần ẩn</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write a code such as de or pt-BR.</source>
            <translation>Ghi mã như de hoặc pt-BR.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write a number from {minimum} to {maximum}.</source>
            <translation>Ghi một số từ {minimum} đến {maximum}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write each as a table, such as {{name = …}}.</source>
            <translation>Hãy ghi mỗi mục dưới dạng bảng, ví dụ {{name = …}}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write headers as name=value,name=value.</source>
            <translation>Ghi tiêu đề dạng tên=giá_trị,tên=giá_trị.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write it as 2026-11-23T18:00.</source>
            <translation>Ghi dạng 2026-11-23T18:00.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write it as [{{"word": "Bluebird", "substitute": "&lt;project&gt;"}}].</source>
            <translation>Ghi dạng [{{"word": "Bluebird", "substitute": "&lt;project&gt;"}}].</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write it from the root of the disk.</source>
            <translation>Ghi từ gốc của ổ đĩa.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write it in quotation marks.</source>
            <translation>Ghi trong dấu ngoặc kép.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write less.</source>
            <translation>Ghi ngắn hơn.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Write one.</source>
            <translation>Hãy ghi một tên.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write the whole path.</source>
            <translation>Hãy viết đường dẫn đầy đủ.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write them as 22:00-07:00.</source>
            <translation>Ghi dạng 22:00-07:00.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write them as name=value,name=value.</source>
            <translation>Hãy viết dưới dạng tên=giá_trị,tên=giá_trị.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write them with commas between.</source>
            <translation>Ghi cách nhau bằng dấu phẩy.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>Write {uid} where the report's number belongs.</source>
            <translation>Hãy ghi {uid} ở chỗ của mã báo cáo.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>You agreed to send this. It will be sent in a moment.</source>
            <translation>Bạn đã đồng ý gửi. Sẽ gửi ngay.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/known_issues.py" />
            <source>You already run {newer} (seen {when}): it should not come back.</source>
            <translation>Bạn đã chạy {newer} (thấy {when}): sự cố này lẽ ra không tái diễn.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>You decided not to send this.</source>
            <translation>Bạn đã quyết định không gửi.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/marks.py" />
            <source>Your marks on reports cannot be kept: {reason}</source>
            <translation>Không lưu được các đánh dấu của bạn: {reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/marks.py" />
            <source>Your marks on reports cannot be opened: {reason}</source>
            <translation>Không mở được các đánh dấu của bạn: {reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/store.py" />
            <source>Your settings were written by a newer version of this program</source>
            <translation>Cài đặt của bạn do phiên bản mới hơn ghi</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>Zero bytes stand inside the record: it was cut off by a loss of power.</source>
            <translation>Trong bản ghi có các byte 0: nó bị cắt cụt do mất điện.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>`cortex telemetry config` without a name lists them all.</source>
            <translation>`cortex telemetry config` không kèm tên sẽ liệt kê tất cả.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>a link cannot be used: {why}</source>
            <translation>không dùng được một liên kết: {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/env_file.py" />
            <source>a quotation mark is never closed</source>
            <translation>một dấu ngoặc kép không được đóng</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>a step has no text</source>
            <translation>một bước không có văn bản</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>a web page</source>
            <translation>một trang web</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>an administrator has turned crash reporting off in {source}</source>
            <translation>quản trị viên đã tắt báo cáo sự cố trong {source}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>crash reporting is turned off in the settings</source>
            <translation>báo cáo sự cố đã bị tắt trong cài đặt</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>days</source>
            <translation>ngày</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>gzip</source>
            <translation>gzip</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>it has no title</source>
            <translation>nó không có tiêu đề</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>it holds something else than tables [[{table}]]</source>
            <translation>nó chứa thứ khác ngoài các bảng [[{table}]]</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/env_file.py" />
            <source>it holds zero bytes</source>
            <translation>nó chứa các byte 0</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>it is no table</source>
            <translation>nó không phải là bảng</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>it is no table with a name</source>
            <translation>nó không phải là bảng có tên</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>it is not UTF-8 text</source>
            <translation>nó không phải văn bản UTF-8</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>it is not valid TOML: {why}</source>
            <translation>nó không phải TOML hợp lệ: {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>it is sorted by a column that there is not</source>
            <translation>nó được sắp xếp theo một cột không tồn tại</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>it names a state that there is not</source>
            <translation>nó nêu một trạng thái không tồn tại</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>it says nothing to recognise a report by: a pattern, signals, exits, group, type or words</source>
            <translation>không có gì để nhận ra báo cáo: mẫu, signals, exits, group, type hoặc words</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>it says nothing to recognise a report by: group, type, message or words</source>
            <translation>nó không nêu gì để nhận ra báo cáo: group, type, message hoặc words</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>its address cannot be used: {why}</source>
            <translation>không dùng được địa chỉ của nó: {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>its name is not one line of at most {longest_name} characters</source>
            <translation>tên của nó không phải là một dòng có nhiều nhất {longest_name} ký tự</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>its title has no word, or more than {most_words}</source>
            <translation>tiêu đề không có từ nào, hoặc có hơn {most_words} từ</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/store.py" />
            <source>its version is not a number</source>
            <translation>phiên bản của nó không phải là số</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>megabytes</source>
            <translation>megabyte</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>milliseconds</source>
            <translation>mili giây</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>reports an hour</source>
            <translation>báo cáo mỗi giờ</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>the action of a step is none of: {actions}</source>
            <translation>hành động của một bước không thuộc: {actions}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>the authority's certificate does not mark its basicConstraints as critical</source>
            <translation>chứng chỉ của tổ chức phát hành không đánh dấu basicConstraints là tối quan trọng (critical)</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>the authority's certificate does not name its own key: subjectKeyIdentifier</source>
            <translation>chứng chỉ của tổ chức phát hành không nêu khóa của chính nó: subjectKeyIdentifier</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>the authority's certificate does not say what its key is for: keyUsage</source>
            <translation>chứng chỉ của tổ chức phát hành không nêu khóa dùng để làm gì: keyUsage</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>the command of a step is more than one line of plain letters</source>
            <translation>lệnh của một bước không phải một dòng ký tự thường</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>the environment of this program</source>
            <translation>môi trường của chương trình này</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>the server's certificate claims to sign others: keyCertSign in its keyUsage</source>
            <translation>chứng chỉ của máy chủ tự nhận là ký được chứng chỉ khác: keyCertSign trong keyUsage</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>the server's certificate does not name its authority's key: authorityKeyIdentifier</source>
            <translation>chứng chỉ của máy chủ không nêu khóa của tổ chức phát hành: authorityKeyIdentifier</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/validate.py" />
            <source>the value is empty ({}); it must hold a stringValue or a kvlist_value</source>
            <translation>giá trị trống ({}); nó phải chứa stringValue hoặc kvlist_value</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>there is a “{id}” already</source>
            <translation>đã có “{id}”</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>there is another view “{name}”</source>
            <translation>đã có chế độ xem khác tên “{name}”</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>what it searches for is not a text of at most {most} characters</source>
            <translation>nội dung tìm kiếm của nó không phải là văn bản có nhiều nhất {most} ký tự</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>what should be the authority's certificate is none, by its basicConstraints or keyUsage</source>
            <translation>chứng chỉ lẽ ra là của tổ chức phát hành thì theo basicConstraints hoặc keyUsage lại không phải</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>{accepted}, and after it the test record ({words})</source>
            <translation>{accepted}, sau đó là bản ghi thử ({words})</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>{accepted}, and after it the test record, with a warning: {words}</source>
            <translation>{accepted}, sau đó là bản ghi thử, kèm cảnh báo: {words}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>{accepted}. It did not accept the test record: {words}</source>
            <translation>{accepted}. Nó không nhận bản ghi thử: {words}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>{accepted}. No record was sent</source>
            <translation>{accepted}. Không gửi bản ghi nào</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/outbox.py" />
            <source>{count} reports need your attention. {why}</source>
            <translation>{count} báo cáo cần bạn chú ý. {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/parser.py" />
            <source>{count} zero bytes: the computer lost power while the report was written.</source>
            <translation>{count} byte 0: máy bị mất điện khi đang ghi báo cáo.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/external_files.py" />
            <source>{file} cannot be read</source>
            <translation>Không đọc được {file}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/history_pane.py" />
            <source>{file} cannot be written</source>
            <translation>Không ghi được {file}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/bulk.py" />
            <source>{file} could not be written</source>
            <translation>Đã không ghi được {file}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/external_files.py" />
            <source>{file} holds no crash reports</source>
            <translation>{file} không chứa báo cáo sự cố nào</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>{host} accepted an empty request ({words})</source>
            <translation>{host} đã nhận một yêu cầu rỗng ({words})</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>{host} accepted the test record ({words})</source>
            <translation>{host} đã nhận bản ghi thử ({words})</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>{host} accepted the test record, with a warning: {words}</source>
            <translation>{host} đã nhận bản ghi thử, kèm cảnh báo: {words}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>{host} did not accept an empty request: {words}. Nothing else was sent</source>
            <translation>{host} không nhận yêu cầu rỗng: {words}. Không gửi gì khác</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/notes.py" />
            <source>{label}: programs that this login starts may still have {name}={carried}, as it was before. It is gone after the next login.</source>
            <translation>{label}: các chương trình mà phiên đăng nhập này khởi chạy có thể vẫn còn {name}={carried} như trước. Sau lần đăng nhập tới sẽ hết.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/notes.py" />
            <source>{label}: there is no file {value}.</source>
            <translation>{label}: không có tệp {value}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/notes.py" />
            <source>{label}: there is no folder {value}.</source>
            <translation>{label}: không có thư mục {value}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>{label}: they were entered for {bound}, so they are not sent to {host}. Enter them again if they belong there too.</source>
            <translation>{label}: chúng được nhập cho {bound}, nên không được gửi tới {host}. Hãy nhập lại nếu chúng cũng thuộc về đó.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/validate.py" />
            <source>{names} is required but missing</source>
            <translation>{names} là bắt buộc nhưng bị thiếu</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/indexer.py" />
            <source>{name} cannot be read: an unforeseen fault ({kind}). The log says more.</source>
            <translation>Không đọc được {name}: lỗi không lường trước ({kind}). Nhật ký có thêm chi tiết.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>{name} in the environment</source>
            <translation>{name} trong môi trường</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>{name} in {path}</source>
            <translation>{name} trong {path}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>{name} is set in the environment of this program. It is stronger than the settings here; start the program without it to change this.</source>
            <translation>{name} được đặt trong môi trường của chương trình này. Nó mạnh hơn cài đặt ở đây; hãy khởi động chương trình mà không có nó để thay đổi mục này.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/store.py" />
            <source>{name} was damaged and has been set aside as {aside}. Its settings are at their defaults now. Nothing is sent until you choose again what to do about sending.</source>
            <translation>{name} bị hỏng và đã được cất riêng thành {aside}. Các cài đặt của nó giờ ở giá trị mặc định. Không gửi gì cho đến khi bạn chọn lại cách gửi.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/threads.py" />
            <source>{part} failed at {time} ({fault}), and goes on. The log says more.</source>
            <translation>{part} gặp lỗi lúc {time} ({fault}) và vẫn tiếp tục. Nhật ký có thêm chi tiết.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{path} belongs to someone else</source>
            <translation>{path} thuộc về người khác</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>{path} cannot be changed: {why}</source>
            <translation>Không thể thay đổi {path}: {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{path} cannot be read</source>
            <translation>Không đọc được {path}</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/discovery.py" />
            <source>{path} cannot be read: its symbolic links run in a circle.</source>
            <translation>Không đọc được {path}: các liên kết tượng trưng tạo thành vòng lặp.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/discovery.py" />
            <source>{path} cannot be read: {why}.</source>
            <translation>Không đọc được {path}: {why}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{path} could not be written</source>
            <translation>Đã không ghi được {path}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>{path} has {more} more entries that cannot be used.</source>
            <translation>{path} còn {more} mục khác không dùng được.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{path} is a link that leads nowhere</source>
            <translation>{path} là liên kết không dẫn đến đâu</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/store.py" />
            <source>{path} is damaged: {why}. Nothing is sent until it is mended.</source>
            <translation>{path} bị hỏng: {why}. Không gửi gì cho đến khi được sửa.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{path} is not a file</source>
            <translation>{path} không phải là tệp</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/discovery.py" />
            <source>{path} is not a file, so no reports are read from it.</source>
            <translation>{path} không phải là tệp, nên không đọc báo cáo nào từ đó.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{path} is not a folder</source>
            <translation>{path} không phải là thư mục</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>{path} is passed over: it is larger than {size} MB.</source>
            <translation>{path} bị bỏ qua: nó lớn hơn {size} MB.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>{path} is passed over: {why}.</source>
            <translation>{path} bị bỏ qua: {why}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{path} is read-only</source>
            <translation>{path} chỉ đọc</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{path} keeps changing</source>
            <translation>{path} liên tục thay đổi</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/discovery.py" />
            <source>{path} may not be read: permission denied.</source>
            <translation>Không được phép đọc {path}: bị từ chối quyền truy cập.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/discovery.py" />
            <source>{path} points to a file that is not there.</source>
            <translation>{path} trỏ tới một tệp không tồn tại.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/discovery.py" />
            <source>{path} should be a folder, but it or a folder above it is a file.</source>
            <translation>{path} phải là thư mục, nhưng nó hoặc thư mục bên trên lại là tệp.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>{place} is passed over. {why}</source>
            <translation>{place} bị bỏ qua. {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>{place}: the lines by which programs that start later see these settings are missing or old. `cortex telemetry config --repair` puts that right.</source>
            <translation>{place}: các dòng giúp chương trình khởi động sau thấy những cài đặt này bị thiếu hoặc đã cũ. `cortex telemetry config --repair` sẽ sửa lại.</translation>
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
            <translation>Không dùng được {usual}: {why}. Cho đến khi dùng được, mỗi lần khởi động đều đọc lại mọi báo cáo.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/own_files.py" />
            <source>{usual} cannot be used: {why}. Until it can, nothing is sent, because it could not be recorded, and what you mark is forgotten when the program ends.</source>
            <translation>Không dùng được {usual}: {why}. Cho đến khi dùng được, không có gì được gửi đi vì không thể ghi lại, và những gì bạn đánh dấu sẽ mất khi chương trình kết thúc.</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/validate.py" />
            <source>{value} is neither a text (stringValue) nor a list of pairs (kvlist_value)</source>
            <translation>{value} không phải văn bản (stringValue) cũng không phải danh sách cặp (kvlist_value)</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/validate.py" />
            <source>{value} is not of type {type}</source>
            <translation>{value} không thuộc kiểu {type}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>{variable} turns crash reporting off in the environment of this program</source>
            <translation>{variable} tắt báo cáo sự cố trong môi trường của chương trình này</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{why}. Look at who owns the file and who may read it.</source>
            <translation>{why}. Hãy xem ai sở hữu tệp và ai được đọc.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/files.py" />
            <source>{why}. The file is as it was.</source>
            <translation>{why}. Tệp vẫn như cũ.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/sender.py" />
            <source>{words} (sent in a bundle of {count} reports; SHA-256 of the bundle: {sha256})</source>
            <translation>{words} (gửi trong gói gồm {count} báo cáo; SHA-256 của gói: {sha256})</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>“descending” is neither true nor false</source>
            <translation>“descending” không phải true cũng không phải false</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“happened” has an empty sentence</source>
            <translation>“happened” có một câu trống</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“id” is no name of small letters, digits and hyphens</source>
            <translation>“id” không phải tên gồm chữ thường, chữ số và dấu gạch nối</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“kind” is neither {cause} nor {effect}</source>
            <translation>“kind” không phải {cause} cũng không phải {effect}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>“localhost” leads to another one here.</source>
            <translation>“localhost” ở đây dẫn đến máy khác.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>“show” is neither “groups” nor “reports”</source>
            <translation>“show” không phải “groups” cũng không phải “reports”</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“signals” has something else than names such as SIGILL</source>
            <translation>“signals” chứa thứ không phải tên như SIGILL</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“steps” has something else than texts, or {text, command, link, action}</source>
            <translation>“steps” chứa thứ không phải văn bản hoặc {text, command, link, action}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>“v1/logs” is added to this address, so it would stand there twice. Leave it out.</source>
            <translation>“v1/logs” được thêm vào địa chỉ này nên sẽ có hai lần. Hãy bỏ nó đi.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>“v1/logs” stands in the address twice: leave it out of the collector's address.</source>
            <translation>“v1/logs” xuất hiện hai lần trong địa chỉ: hãy bỏ nó khỏi địa chỉ của bộ thu thập.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>“within” is no span of time such as 24h or 7d</source>
            <translation>“within” không phải khoảng thời gian như 24h hoặc 7d</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“{key}” has more than {most} items</source>
            <translation>“{key}” có hơn {most} mục</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“{key}” has something else than whole numbers</source>
            <translation>“{key}” chứa thứ không phải số nguyên</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>“{key}” in {path}</source>
            <translation>“{key}” trong {path}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>“{key}” is no date and time</source>
            <translation>“{key}” không phải ngày và giờ</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>“{key}” is no list of at most {most_sources} words</source>
            <translation>“{key}” không phải danh sách có nhiều nhất {most_sources} từ</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/issue_file.py" />
            <source>“{key}” is no list of at most {most} words</source>
            <translation>“{key}” không phải danh sách có nhiều nhất {most} từ</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>“{key}” is no list of words</source>
            <translation>“{key}” không phải danh sách từ</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“{key}” is no text of at most {most} characters</source>
            <translation>“{key}” không phải văn bản có nhiều nhất {most} ký tự</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“{key}” is no version such as 0.5.1</source>
            <translation>“{key}” không phải phiên bản dạng như 0.5.1</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>“{key}” lies before 1970</source>
            <translation>“{key}” là thời điểm trước năm 1970</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” are two times of day</source>
            <translation>“{label}” gồm hai giờ trong ngày</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>“{label}” cannot be changed here</source>
            <translation>Không thể thay đổi “{label}” ở đây</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” is a date and time</source>
            <translation>“{label}” là ngày và giờ</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” is a list of at most {count} entries</source>
            <translation>“{label}” là danh sách có nhiều nhất {count} mục</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” is a list of names</source>
            <translation>“{label}” là danh sách tên</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” is a list of words and what stands for them</source>
            <translation>“{label}” là danh sách từ và phần thay thế</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” is a text</source>
            <translation>“{label}” là văn bản</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” is a whole number</source>
            <translation>“{label}” là số nguyên</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” is one line of text</source>
            <translation>“{label}” là một dòng văn bản</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” names a home folder that there is not</source>
            <translation>“{label}” chỉ đến một thư mục cá nhân không tồn tại</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” needs a whole path</source>
            <translation>“{label}” cần đường dẫn đầy đủ</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>“{name}” comes with the program</source>
            <translation>“{name}” có sẵn trong chương trình</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{name}” is not the name of a header</source>
            <translation>“{name}” không phải tên tiêu đề</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“{pattern}” is no regular expression that can be used</source>
            <translation>“{pattern}” không phải biểu thức chính quy dùng được</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“{pattern}” would be found in every text</source>
            <translation>“{pattern}” sẽ khớp với mọi văn bản</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/reports.py" />
            <source>“{text}” is not a report's id</source>
            <translation>“{text}” không phải mã báo cáo</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“{way}” has braces that are no placeholder</source>
            <translation>“{way}” có dấu ngoặc nhọn không phải chỗ điền</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“{where}” has something else than patterns, or {{find, unless}}</source>
            <translation>“{where}” chứa thứ không phải mẫu hoặc {{find, unless}}</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_file.py" />
            <source>“{word}” is not known here</source>
            <translation>“{word}” không được biết ở đây</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/validate.py" />
            <source>… and {count} more.</source>
            <translation>… và {count} mục nữa.</translation>
        </message>
    </context>
    <context>
        <name>Mute</name>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>&amp;Tell me of this kind again</source>
            <translation>&amp;Báo lại cho tôi về loại này</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>All notifications for an &amp;hour</source>
            <translation>Mọi thông báo trong một &amp;giờ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>No notifications for an hour.</source>
            <translation>Không có thông báo trong một giờ.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>Notifications are on.</source>
            <translation>Thông báo đang bật.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>This kind for a &amp;day</source>
            <translation>Loại này trong một &amp;ngày</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>This kind for a &amp;week</source>
            <translation>Loại này trong một &amp;tuần</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>This kind is announced again.</source>
            <translation>Loại này lại được thông báo.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>This kind is not announced for now; it is still counted. The list is in the settings.</source>
            <translation>Loại này tạm thời không được thông báo nhưng vẫn được đếm. Danh sách nằm trong cài đặt.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>This kind until the &amp;version changes</source>
            <translation>Loại này cho đến khi đổi &amp;phiên bản</translation>
        </message>
    </context>
    <context>
        <name>Notifications</name>
        <message>
            <location filename="../../tray_app/ui/notifications_dbus.py" />
            <source>Cortex crash reports</source>
            <translation>Báo cáo sự cố Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/notifications_dbus.py" />
            <source>Mute this kind</source>
            <translation>Tắt báo loại này</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/notifications_dbus.py" />
            <source>Open</source>
            <translation>Mở</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/notifications_dbus.py" />
            <source>Review</source>
            <translation>Xem</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/notifications.py" />
            <source>This desktop shows no notifications. New reports appear in the window alone.</source>
            <translation>Môi trường desktop này không hiện thông báo. Báo cáo mới chỉ xuất hiện trong cửa sổ.</translation>
        </message>
    </context>
    <context>
        <name>Parts</name>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>AI model</source>
            <translation>Mô hình AI</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Address that was called</source>
            <translation>Địa chỉ đã gọi</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Command</source>
            <translation>Lệnh</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Comment</source>
            <translation>Bình luận</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Contact</source>
            <translation>Liên hệ</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Error message</source>
            <translation>Thông báo lỗi</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Graphics cards</source>
            <translation>Card đồ họa</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Name of the service</source>
            <translation>Tên dịch vụ</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Number of the session</source>
            <translation>Số phiên</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Number of the trace</source>
            <translation>Số trace</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Operating system</source>
            <translation>Hệ điều hành</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Processor</source>
            <translation>Bộ xử lý</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Processor architecture</source>
            <translation>Kiến trúc bộ xử lý</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Stack trace</source>
            <translation>Dấu vết ngăn xếp</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Version of Cortex</source>
            <translation>Phiên bản Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Version of the system or of its runtime</source>
            <translation>Phiên bản hệ thống hoặc môi trường chạy</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>What Cortex was doing</source>
            <translation>Cortex đang làm gì</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Which part of Cortex crashed</source>
            <translation>Phần nào của Cortex gặp sự cố</translation>
        </message>
    </context>
    <context>
        <name>Policy</name>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Always send without asking</source>
            <translation>Luôn gửi mà không hỏi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Ask me each time</source>
            <translation>Hỏi tôi mỗi lần</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Never send</source>
            <translation>Không bao giờ gửi</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>Go on reading</source>
            <translation>Đọc tiếp</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>Reading crash reports</source>
            <translation>Đang đọc báo cáo sự cố</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>Reading crash reports: %n record(s)</source>
            <translation>
                <numerusform>Đang đọc báo cáo sự cố: %n bản ghi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>Reading was stopped after %n record(s)</source>
            <translation>
                <numerusform>Đã dừng đọc sau %n bản ghi</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>Stop reading</source>
            <translation>Dừng đọc</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>{percent} %, {left} left</source>
            <translation>{percent} %, còn {left}</translation>
        </message>
    </context>
    <context>
        <name>Raw</name>
        <message>
            <location filename="../../tray_app/ui/detail/raw_pane.py" />
            <source>&amp;As stored, byte for byte</source>
            <translation>&amp;Như đã lưu, từng byte</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/raw_pane.py" />
            <source>&amp;Copy</source>
            <translation>&amp;Sao chép</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/raw_pane.py" />
            <source>&amp;Find</source>
            <translation>&amp;Tìm</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/raw_pane.py" />
            <source>&amp;Readable</source>
            <translation>&amp;Dễ đọc</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/raw_pane.py" />
            <source>Copy the record as stored</source>
            <translation>Sao chép bản ghi như đã lưu</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/json_model.py" />
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/raw_pane.py" />
            <source>Parts of the record</source>
            <translation>Các phần của bản ghi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/raw_pane.py" />
            <source>Raw OTLP record</source>
            <translation>Bản ghi OTLP thô</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/raw_pane.py" />
            <source>The first {shown} of {all}</source>
            <translation>{shown} đầu tiên trong {all}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/json_model.py" />
            <source>Value</source>
            <translation>Giá trị</translation>
        </message>
    </context>
    <context>
        <name>Redaction</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>%n card number(s)</source>
            <translation>
                <numerusform>%n số thẻ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>%n computer name(s)</source>
            <translation>
                <numerusform>%n tên máy</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>%n e-mail address(es)</source>
            <translation>
                <numerusform>%n địa chỉ email</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>%n home folder(s)</source>
            <translation>
                <numerusform>%n thư mục nhà</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>%n network address(es)</source>
            <translation>
                <numerusform>%n địa chỉ mạng</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>%n personal name(s)</source>
            <translation>
                <numerusform>%n tên người</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>%n secret(s)</source>
            <translation>
                <numerusform>%n thông tin bí mật</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>%n user name(s)</source>
            <translation>
                <numerusform>%n tên người dùng</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>%n word(s) of your own</source>
            <translation>
                <numerusform>%n từ của riêng bạn</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Card number</source>
            <translation>Số thẻ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Computer name</source>
            <translation>Tên máy</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>E-mail address</source>
            <translation>Địa chỉ email</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Home folder</source>
            <translation>Thư mục nhà</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Network address</source>
            <translation>Địa chỉ mạng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Personal name</source>
            <translation>Tên người</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Secret</source>
            <translation>Thông tin bí mật</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>User name</source>
            <translation>Tên người dùng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/labels.py" />
            <source>Word of your own</source>
            <translation>Từ của riêng bạn</translation>
        </message>
    </context>
    <context>
        <name>SelfTest</name>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>&amp;Crash on purpose</source>
            <translation>&amp;Cố ý gây sự cố</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>&amp;Crash once more</source>
            <translation>&amp;Cố ý gây sự cố lần nữa</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>&amp;Show the report</source>
            <translation>&amp;Xem báo cáo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>A small program of this one’s own crashes on purpose. Its report takes the same way as a real one of Cortex, is marked as a test, and is never sent by itself.</source>
            <translation>Một chương trình nhỏ đi kèm sẽ cố ý gặp sự cố. Báo cáo của nó đi cùng con đường như báo cáo thật của Cortex, được đánh dấu là thử và không bao giờ được tự động gửi.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>C&amp;lose</source>
            <translation>Đó&amp;ng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>Does a crash get through?</source>
            <translation>Sự cố có được báo đến nơi không?</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>Does not work</source>
            <translation>Không hoạt động</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>Result</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>There is no test report yet</source>
            <translation>Chưa có báo cáo thử</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>To know</source>
            <translation>Lưu ý</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>Try it out</source>
            <translation>Chạy thử</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>Works</source>
            <translation>Hoạt động</translation>
        </message>
    </context>
    <context>
        <name>SentPane</name>
        <message>
            <location filename="../../tray_app/ui/detail/sent_pane.py" />
            <source>A damaged record cannot be sent.</source>
            <translation>Không thể gửi bản ghi bị hỏng.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/sent_pane.py" />
            <source>No receiver is set. This is what a collector would get.</source>
            <translation>Chưa đặt nơi nhận. Đây là những gì bộ thu thập sẽ nhận.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/sent_pane.py" />
            <source>Receiver</source>
            <translation>Nơi nhận</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/sent_pane.py" />
            <source>Select a report to see what would be sent of it.</source>
            <translation>Chọn một báo cáo để xem những gì sẽ được gửi.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/sent_pane.py" />
            <source>What would be sent, if you agree:</source>
            <translation>Những gì sẽ được gửi nếu bạn đồng ý:</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/sent_pane.py" />
            <source>{receiver} would get this, if you agree.</source>
            <translation>{receiver} sẽ nhận nội dung này nếu bạn đồng ý.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>%n report(s) from before were never sent. This change does not send them.</source>
            <translation>
                <numerusform>%n báo cáo trước đây chưa bao giờ được gửi. Thay đổi này không gửi chúng.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>%n setting(s) reset.</source>
            <translation>
                <numerusform>Đã đặt lại %n cài đặt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>&amp;Look at them…</source>
            <translation>&amp;Xem chúng…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Hoàn tác</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Add</source>
            <translation>Thêm</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Add: {label}</source>
            <translation>Thêm: {label}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Allow</source>
            <translation>Cho phép</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Allowed by you</source>
            <translation>Bạn cho phép</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>As the system</source>
            <translation>Theo hệ thống</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/setting_row.py" />
            <source>Back to the default</source>
            <translation>Trở về mặc định</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Choose: {label}</source>
            <translation>Chọn: {label}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Choose…</source>
            <translation>Chọn…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Cortex's report files {size}</source>
            <translation>tệp báo cáo của Cortex {size}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/setting_row.py" />
            <source>Default</source>
            <translation>Mặc định</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>End the pause</source>
            <translation>Kết thúc tạm dừng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Enter an address, then it can be tested.</source>
            <translation>Nhập địa chỉ thì mới thử được.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>Everything as at first; you can undo it</source>
            <translation>Mọi thứ như ban đầu; bạn có thể hoàn tác</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Field</source>
            <translation>Trường</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/setting_row.py" />
            <source>From the environment variable {variable}</source>
            <translation>Từ biến môi trường {variable}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Header</source>
            <translation>Tiêu đề</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Hidden: {counted}. Your own rules hit %n time(s).</source>
            <translation>
                <numerusform>Đã ẩn: {counted}. Quy tắc của bạn khớp %n lần.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Identifier</source>
            <translation>Mã định danh</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Measuring…</source>
            <translation>Đang đo…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Muted kinds of crashes</source>
            <translation>Các loại sự cố đã tắt báo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Name of a field</source>
            <translation>Tên trường</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Name of a field to allow</source>
            <translation>Tên trường cần cho phép</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>None. A kind is muted from its notification or from the list.</source>
            <translation>Không có. Một loại được tắt báo từ thông báo hoặc từ danh sách.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>None. The window's menu “Views” saves one.</source>
            <translation>Chưa có. Trình đơn “Chế độ xem” của cửa sổ lưu một chế độ xem.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Not paused</source>
            <translation>Không tạm dừng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Nothing had to be hidden.</source>
            <translation>Không có gì phải ẩn.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Only these fields leave this computer, and only after you have seen them and agreed.</source>
            <translation>Chỉ các trường này rời khỏi máy, và chỉ sau khi bạn đã xem và đồng ý.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>Pages</source>
            <translation>Các trang</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Pause for an hour</source>
            <translation>Tạm dừng một giờ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Pause until tomorrow</source>
            <translation>Tạm dừng đến mai</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Paused until {when}</source>
            <translation>Tạm dừng đến {when}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Quiet hours begin</source>
            <translation>Giờ yên lặng bắt đầu</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Quiet hours end</source>
            <translation>Giờ yên lặng kết thúc</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Remove</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Remove: {label}</source>
            <translation>Xóa: {label}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Rename</source>
            <translation>Đổi tên</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Reports go to {url}</source>
            <translation>Báo cáo được gửi tới {url}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/setting_row.py" />
            <source>Reset</source>
            <translation>Đặt lại</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>Reset all settings</source>
            <translation>Đặt lại mọi cài đặt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/setting_row.py" />
            <source>Reset: {label}</source>
            <translation>Đặt lại: {label}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Saved views</source>
            <translation>Chế độ xem đã lưu</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Sends an empty request, and if that is accepted one record that is marked as a test.</source>
            <translation>Gửi một yêu cầu rỗng, và nếu được chấp nhận thì gửi một bản ghi được đánh dấu là thử.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Sends one record that is marked as a test.</source>
            <translation>Gửi một bản ghi được đánh dấu là thử.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Sent instead</source>
            <translation>Gửi thay thế</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/setting_row.py" />
            <source>Set by the administrator of this computer</source>
            <translation>Do quản trị viên của máy này đặt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/setting_row.py" />
            <source>Set by you</source>
            <translation>Do bạn đặt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>Settings</source>
            <translation>Cài đặt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Takes effect when the program starts again.</source>
            <translation>Có hiệu lực khi chương trình khởi động lại.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Technical</source>
            <translation>Kỹ thuật</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Tell me again</source>
            <translation>Báo lại cho tôi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Test</source>
            <translation>Thử</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Test the vendor's server</source>
            <translation>Thử máy chủ của nhà phát triển</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Testing…</source>
            <translation>Đang thử…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Text after the rules</source>
            <translation>Văn bản sau khi áp dụng quy tắc</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Text to try</source>
            <translation>Văn bản để thử</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Text, redacted</source>
            <translation>Văn bản, đã ẩn thông tin</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>This text stays here and is not kept.</source>
            <translation>Văn bản này ở lại đây và không được lưu.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Try it: paste a line from a log</source>
            <translation>Thử: dán một dòng nhật ký</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Typed by you</source>
            <translation>Do bạn gõ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Used now: {parts}.
Cortex's reports are read from:
{folders}</source>
            <translation>Đang dùng: {parts}.
Báo cáo của Cortex được đọc từ:
{folders}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Value</source>
            <translation>Giá trị</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>What may be sent</source>
            <translation>Những gì có thể được gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>Why</source>
            <translation>Để làm gì</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Word</source>
            <translation>Từ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>from</source>
            <translation>từ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>hidden value</source>
            <translation>giá trị ẩn</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>history {size}</source>
            <translation>lịch sử {size}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>index {size}</source>
            <translation>chỉ mục {size}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>marks {size}</source>
            <translation>đánh dấu {size}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>to</source>
            <translation>đến</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>until the version of Cortex changes</source>
            <translation>cho đến khi phiên bản Cortex thay đổi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>until you say otherwise</source>
            <translation>cho đến khi bạn đổi ý</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_sections.py" />
            <source>until {when}</source>
            <translation>đến {when}</translation>
        </message>
    </context>
    <context>
        <name>Stack</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/detail/stack_pane.py" />
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n khung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/detail/stack_pane.py" />
            <source>%n of Cortex’s own, in bold</source>
            <translation>
                <numerusform>%n của chính Cortex, in đậm</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/stack_pane.py" />
            <source>&amp;Copy</source>
            <translation>&amp;Sao chép</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/stack_pane.py" />
            <source>Copy the whole stack</source>
            <translation>Sao chép toàn bộ ngăn xếp</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/stack_pane.py" />
            <source>No frames were recognised in this stack.</source>
            <translation>Không nhận ra khung nào trong ngăn xếp này.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/stack_pane.py" />
            <source>Stack trace</source>
            <translation>Dấu vết ngăn xếp</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/stack_pane.py" />
            <source>This report has no stack trace.</source>
            <translation>Báo cáo này không có ngăn xếp.</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>A damaged record</source>
            <translation>Một bản ghi bị hỏng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>Graphics cards</source>
            <translation>Card đồ họa</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>Its bytes as text</source>
            <translation>Các byte dạng văn bản</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>Its bytes in hexadecimal</source>
            <translation>Các byte dạng thập lục phân</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>Noticed while reading</source>
            <translation>Nhận thấy khi đọc</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>Summary</source>
            <translation>Tóm tắt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>What breaks the published format</source>
            <translation>Những gì trái với định dạng đã công bố</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/summary_pane.py" />
            <source>What happened</source>
            <translation>Điều gì đã xảy ra</translation>
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
                <numerusform>%n ngày</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/text.py" />
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n giờ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/text.py" />
            <source>%n min ago</source>
            <translation>
                <numerusform>%n phút trước</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/text.py" />
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n phút</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/text.py" />
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>%n phút trước</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/text.py" />
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n giây</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>at an unknown time</source>
            <translation>vào lúc không rõ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>just now</source>
            <translation>vừa xong</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>on {date} at {clock}</source>
            <translation>ngày {date} lúc {clock}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>on {weekday} at {clock}</source>
            <translation>{weekday} lúc {clock}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>today at {clock}</source>
            <translation>hôm nay lúc {clock}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>today {clock}</source>
            <translation>hôm nay {clock}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>unknown</source>
            <translation>không rõ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>yesterday at {clock}</source>
            <translation>hôm qua lúc {clock}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/text.py" />
            <source>yesterday {clock}</source>
            <translation>hôm qua {clock}</translation>
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
                <numerusform>%n báo cáo</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline_pane.py" />
            <source>All</source>
            <translation>Tất cả</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline.py" />
            <source>First report of Cortex {version}</source>
            <translation>Báo cáo đầu tiên của Cortex {version}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline.py" />
            <source>Left and Right move, Shift selects, Enter shows only that time, Esc all of it.</source>
            <translation>Trái và Phải để di chuyển, Shift để chọn, Enter chỉ hiện thời gian đó, Esc hiện tất cả.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline_pane.py" />
            <source>New version</source>
            <translation>Phiên bản mới</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline.py" />
            <source>Reports over time</source>
            <translation>Báo cáo theo thời gian</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline_pane.py" />
            <source>Reports over time, as a table</source>
            <translation>Báo cáo theo thời gian, dạng bảng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline_pane.py" />
            <source>Show the figures as a table</source>
            <translation>Hiện số liệu dạng bảng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline_pane.py" />
            <source>Show the whole time again</source>
            <translation>Hiện lại toàn bộ thời gian</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline_pane.py" />
            <source>Table</source>
            <translation>Bảng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/timeline_pane.py" />
            <source>When</source>
            <translation>Thời gian</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;About</source>
            <translation>&amp;Giới thiệu</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Open reports</source>
            <translation>&amp;Mở báo cáo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Pause notifications for an hour</source>
            <translation>&amp;Tạm dừng thông báo một giờ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Quit</source>
            <translation>Th&amp;oát</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Review newest…</source>
            <translation>&amp;Xem mới nhất…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Settings…</source>
            <translation>&amp;Cài đặt…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Show notifications again</source>
            <translation>&amp;Hiện lại thông báo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Try it out…</source>
            <translation>Chạ&amp;y thử…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>Cortex crash reports</source>
            <translation>Báo cáo sự cố Cortex</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Hoàn tác</translation>
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
            <translation>Không mở được tệp này</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/viewer.py" />
            <source>{name} (opened from a file)</source>
            <translation>{name} (mở từ tệp)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/viewer.py" />
            <source>{name} and %n more</source>
            <translation>
                <numerusform>{name} và %n tệp khác</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Views</name>
        <message>
            <location filename="../../tray_app/ui/list/saved_views.py" />
            <source>&amp;Cancel</source>
            <translation>&amp;Hủy</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/saved_views.py" />
            <source>&amp;Name</source>
            <translation>&amp;Tên</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/saved_views.py" />
            <source>&amp;Save</source>
            <translation>&amp;Lưu</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/views_menu.py" />
            <source>&amp;Save this view…</source>
            <translation>&amp;Lưu chế độ xem này…</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Damaged</source>
            <translation>Bị hỏng</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Engine crashes</source>
            <translation>Sự cố bộ máy</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Everything</source>
            <translation>Tất cả</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Last 24 hours</source>
            <translation>24 giờ qua</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Not sent yet</source>
            <translation>Chưa gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/saved_views.py" />
            <source>Save this view</source>
            <translation>Lưu chế độ xem này</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/saved_views.py" />
            <source>Saved: {name}</source>
            <translation>Đã lưu: {name}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/saved_views.py" />
            <source>View: {name}</source>
            <translation>Chế độ xem: {name}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/views_menu.py" />
            <source>Views</source>
            <translation>Chế độ xem</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/views_menu.py" />
            <source>{name} (changed)</source>
            <translation>{name} (đã thay đổi)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/views_menu.py" />
            <source>{name}, changed since it was chosen</source>
            <translation>{name}, đã thay đổi từ khi được chọn</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>&amp;Got it</source>
            <translation>Đã &amp;hiểu</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>&amp;Settings…</source>
            <translation>&amp;Cài đặt…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Cortex crash reports</source>
            <translation>Báo cáo sự cố Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Cortex writes a report of each crash to a folder on this computer:
{folder}</source>
            <translation>Cortex ghi báo cáo về mỗi sự cố vào một thư mục trên máy này:
{folder}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>In the tray, next to the clock. It is quiet unless Cortex crashes.</source>
            <translation>Ở khay hệ thống, cạnh đồng hồ. Nó im lặng trừ khi Cortex gặp sự cố.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Nothing, until you are asked. You see every byte before it leaves, with names, paths and passwords hidden, and you can leave out what you like.</source>
            <translation>Không gì cả, cho đến khi bạn được hỏi. Bạn thấy từng byte trước khi nó rời đi, với tên, đường dẫn và mật khẩu đã ẩn, và có thể bỏ bất cứ phần nào.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Welcome</source>
            <translation>Chào mừng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>What is kept</source>
            <translation>Những gì được giữ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>What is sent</source>
            <translation>Nội dung được gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>When Cortex crashes, this program helps you see why.</source>
            <translation>Khi Cortex gặp sự cố, chương trình này giúp bạn biết vì sao.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Where it is</source>
            <translation>Nó ở đâu</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>%n damaged</source>
            <translation>
                <numerusform>%n bị hỏng</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>%n from before {date} not listed</source>
            <translation>
                <numerusform>%n từ trước {date} không được liệt kê</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>%n kind(s)</source>
            <translation>
                <numerusform>%n loại</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>%n new</source>
            <translation>
                <numerusform>%n mới</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>%n new report(s)</source>
            <translation>
                <numerusform>%n báo cáo mới</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n báo cáo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>%n report(s) on the way</source>
            <translation>
                <numerusform>%n báo cáo đang gửi</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;About</source>
            <translation>&amp;Giới thiệu</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Close the window</source>
            <translation>Đó&amp;ng cửa sổ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_menu.py" />
            <source>&amp;Copy row</source>
            <translation>&amp;Sao chép dòng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Find</source>
            <translation>&amp;Tìm</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Help</source>
            <translation>T&amp;rợ giúp</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Look for new reports</source>
            <translation>Tìm &amp;báo cáo mới</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Mark all as seen</source>
            <translation>Đánh &amp;dấu đã xem tất cả</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Quit</source>
            <translation>Th&amp;oát</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Settings…</source>
            <translation>&amp;Cài đặt…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Try it out…</source>
            <translation>Chạ&amp;y thử…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Hoàn tác</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_menu.py" />
            <source>Cop&amp;y id {id}</source>
            <translation>Sa&amp;o chép mã {id}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_menu.py" />
            <source>Copy &amp;raw record</source>
            <translation>Sao chép &amp;bản ghi thô</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>Cortex keeps crashing: %n times in the last hour. {what}</source>
            <translation>
                <numerusform>Cortex liên tục gặp sự cố: %n lần trong một giờ qua. {what}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>Crash reports</source>
            <translation>Báo cáo sự cố</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_menu.py" />
            <source>Do not send</source>
            <translation>Không gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_menu.py" />
            <source>M&amp;ute</source>
            <translation>Tắ&amp;t thông báo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_menu.py" />
            <source>Mark as see&amp;n</source>
            <translation>Đánh &amp;dấu đã xem</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>Menu</source>
            <translation>Trình đơn</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_menu.py" />
            <source>Report an &amp;issue…</source>
            <translation>Báo &amp;lỗi…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>Searching…</source>
            <translation>Đang tìm…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>Sending has failed %n time(s) since {when}; it is tried again</source>
            <translation>
                <numerusform>Gửi đã thất bại %n lần từ {when}; sẽ thử lại</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>Sending needs attention: address or credentials are wrong</source>
            <translation>Việc gửi cần bạn xử lý: địa chỉ hoặc thông tin đăng nhập sai</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_line.py" />
            <source>{shown} of %n report(s)</source>
            <translation>
                <numerusform>{shown} trên %n báo cáo</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <location filename="../../tray_app/ui/main_window/work_strip.py" />
            <source>S&amp;top</source>
            <translation>&amp;Dừng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/work_strip.py" />
            <source>Stop</source>
            <translation>Dừng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/work_strip.py" />
            <source>Stopping…</source>
            <translation>Đang dừng…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/work_strip.py" />
            <source>{what}: {done} of {total}</source>
            <translation>{what}: {done} trên {total}</translation>
        </message>
    </context>
</TS>
