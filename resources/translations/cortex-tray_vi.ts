<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>&amp;Copy</source>
            <translation>&amp;Sao chép</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>About Cortex Crash Tray</source>
            <translation>Giới thiệu Cortex Crash Tray</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>C&amp;lose</source>
            <translation>Đó&amp;ng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>License</source>
            <translation>Giấy phép</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>System</source>
            <translation>Hệ thống</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>%n report(s) marked as seen.</source>
            <translation>
                <numerusform>Đã đánh dấu %n báo cáo là đã xem.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>%n report(s) removed from the list.</source>
            <translation>
                <numerusform>Đã bỏ %n báo cáo khỏi danh sách.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>%n report(s) will not be sent.</source>
            <translation>
                <numerusform>%n báo cáo sẽ không được gửi.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>All reports marked as seen.</source>
            <translation>Đã đánh dấu mọi báo cáo là đã xem.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Copied as Markdown. Names and secrets are hidden.</source>
            <translation>Đã sao chép dạng Markdown. Tên và thông tin bí mật đã được ẩn.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_copies.py" />
            <source>Copied. Names and secrets are hidden.</source>
            <translation>Đã sao chép. Tên và thông tin bí mật đã được ẩn.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_copies.py" />
            <source>Copied: {id}</source>
            <translation>Đã sao chép: {id}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/announcements.py" />
            <source>Cortex was started: {command}</source>
            <translation>Đã khởi động Cortex: {command}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Declining reports</source>
            <translation>Đang đánh dấu không gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Marking reports as seen</source>
            <translation>Đang đánh dấu đã xem</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Removing reports</source>
            <translation>Đang bỏ báo cáo khỏi danh sách</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Stopped</source>
            <translation>Đã dừng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_copies.py" />
            <source>The record was copied as stored.</source>
            <translation>Đã sao chép bản ghi đúng như được lưu.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Undoing</source>
            <translation>Đang hoàn tác</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>Undone for %n report(s).</source>
            <translation>
                <numerusform>Đã hoàn tác cho %n báo cáo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>What was sent stays at its destination.</source>
            <translation>Những gì đã gửi vẫn còn ở nơi nhận.</translation>
        </message>
    </context>
    <context>
        <name>Advice</name>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>Known issue: {title}</source>
            <translation>Lỗi đã biết: {title}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>Nothing is known yet about what to try.</source>
            <translation>Chưa có gợi ý nào cho sự cố này.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>Open settings folder</source>
            <translation>Mở thư mục cài đặt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>Open the issue</source>
            <translation>Mở trang lỗi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>Open the link</source>
            <translation>Mở liên kết</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>Remove the link</source>
            <translation>Bỏ liên kết</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>Stop</source>
            <translation>Dừng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>What to try</source>
            <translation>Nên thử gì</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <location filename="../../tray_app/ui/application.py" />
            <source>This desktop has no tray. Start the program again to see this window.</source>
            <translation>Môi trường desktop này không có khay hệ thống. Hãy mở lại chương trình để thấy cửa sổ này.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/application.py" />
            <source>This desktop has no tray. The program ends with this window; start it again to come back.</source>
            <translation>Môi trường desktop này không có khay hệ thống. Đóng cửa sổ này là thoát chương trình; hãy mở lại chương trình khi cần.</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>I have read this</source>
            <translation>Tôi đã đọc</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/notices.py" />
            <source>Show &amp;all…</source>
            <translation>Hiện tất &amp;cả…</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>&amp;Copy row</source>
            <translation>&amp;Sao chép dòng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>&amp;Don't send</source>
            <translation>&amp;Không gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Xuất…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>&amp;Send…</source>
            <translation>&amp;Gửi…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>Cop&amp;y ID {id}</source>
            <translation>Sao chép &amp;ID {id}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>Copy &amp;raw record</source>
            <translation>Sao chép &amp;bản ghi thô</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>Copy as &amp;Markdown</source>
            <translation>Sao chép &amp;Markdown</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/link_dialog.py" />
            <source>Lin&amp;k to a known issue…</source>
            <translation>Liên kết &amp;tới lỗi đã biết…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>M&amp;ute</source>
            <translation>Tắt thông bá&amp;o</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>Mark as see&amp;n</source>
            <translation>Đánh &amp;dấu đã xem</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>Remove from &amp;list</source>
            <translation>Bỏ khỏi d&amp;anh sách</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>Report an &amp;issue…</source>
            <translation>Báo &amp;lỗi…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>S&amp;tart Cortex</source>
            <translation>Khởi động &amp;Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/report_commands.py" />
            <source>Sho&amp;w {count} similar</source>
            <translation>&amp;Hiện {count} sự cố tương tự</translation>
        </message>
    </context>
    <context>
        <name>Consent</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>%n already delivered are skipped</source>
            <translation>
                <numerusform>Bỏ qua %n báo cáo đã gửi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
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
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>%n name(s) or path(s) hidden</source>
            <translation>
                <numerusform>Đã ẩn %n tên hoặc đường dẫn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>%n name(s), path(s) or secret(s) hidden</source>
            <translation>
                <numerusform>Đã ẩn %n tên, đường dẫn hoặc thông tin bí mật</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n báo cáo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>%n report(s) delivered</source>
            <translation>
                <numerusform>Đã gửi %n báo cáo</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/foot.py" />
            <source>&amp;Cancel sending</source>
            <translation>&amp;Hủy gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/other_pages.py" />
            <source>&amp;Copy for an issue</source>
            <translation>Sao &amp;chép để báo lỗi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/other_pages.py" />
            <source>&amp;Destination address</source>
            <translation>Địa chỉ nơi &amp;nhận</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/foot.py" />
            <source>&amp;Don't send</source>
            <translation>&amp;Không gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>&amp;Edit…</source>
            <translation>&amp;Sửa…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>&amp;Format for reading</source>
            <translation>Định &amp;dạng dễ đọc</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/other_pages.py" />
            <source>&amp;Open settings</source>
            <translation>Mở &amp;cài đặt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/foot.py" />
            <source>&amp;Send</source>
            <translation>&amp;Gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/foot.py" />
            <source>&amp;Send again</source>
            <translation>&amp;Gửi lại</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/foot.py" />
            <source>&amp;Try again</source>
            <translation>&amp;Thử lại</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/foot.py" />
            <source>&amp;Use this address</source>
            <translation>&amp;Dùng địa chỉ này</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>&amp;Use this text</source>
            <translation>&amp;Dùng văn bản này</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/question_page.py" />
            <source>&amp;What were you doing?</source>
            <translation>Bạn đang &amp;làm gì?</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/question_page.py" />
            <source>(optional)</source>
            <translation>(không bắt buộc)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>A Cortex program</source>
            <translation>Một chương trình của Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>All of them are delivered already. To send one again, open it alone.</source>
            <translation>Tất cả đều đã được gửi. Để gửi lại một báo cáo, hãy mở riêng báo cáo đó.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>Always hide this &amp;word</source>
            <translation>Luôn ẩn &amp;từ này</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/other_pages.py" />
            <source>C&amp;hange address…</source>
            <translation>Đổi đị&amp;a chỉ…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>C&amp;hanges from original</source>
            <translation>Thay đổi so với bản &amp;gốc</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/details_dialog.py" />
            <source>C&amp;lose</source>
            <translation>Đó&amp;ng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/parts_page.py" />
            <source>Clear anything you don't want to send. ⚠ may contain personal information.</source>
            <translation>Bỏ chọn những gì bạn không muốn gửi. ⚠ có thể chứa thông tin cá nhân.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/hidden_list.py" />
            <source>Clear what need not be hidden.</source>
            <translation>Bỏ chọn những gì không cần ẩn.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>Computer</source>
            <translation>Máy tính</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>Cop&amp;y SHA-256</source>
            <translation>Sao chép S&amp;HA-256</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>Cortex</source>
            <translation>Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/hidden_list.py" />
            <source>Count</source>
            <translation>Số lần</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>Crash</source>
            <translation>Sự cố</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/question_page.py" />
            <source>De&amp;tails…</source>
            <translation>Chi &amp;tiết…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/ask_to_decline.py" />
            <source>Decline %n report(s)?</source>
            <translation>
                <numerusform>Không gửi %n báo cáo?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>Delivered to {host}</source>
            <translation>Đã gửi tới {host}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>Delivered {when}. Send again?</source>
            <translation>Đã gửi {when}. Gửi lại?</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/details_dialog.py" />
            <source>Destination</source>
            <translation>Nơi nhận</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/details_dialog.py" />
            <source>Details</source>
            <translation>Chi tiết</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/ask_to_decline.py" />
            <source>Don't send?</source>
            <translation>Không gửi?</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Edit the text</source>
            <translation>Sửa văn bản</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/details_dialog.py" />
            <source>Exact data</source>
            <translation>Dữ liệu nguyên văn</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>Here and in every later report</source>
            <translation>Ở đây và trong mọi báo cáo sau</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>Hi&amp;de this</source>
            <translation>Ẩn &amp;phần này</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/details_dialog.py" />
            <source>Hidden</source>
            <translation>Đã ẩn</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/question_page.py" />
            <source>Include my e-&amp;mail address</source>
            <translation>Kèm địa chỉ &amp;email của tôi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/details_dialog.py" />
            <source>Included</source>
            <translation>Nội dung gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/parts_page.py" />
            <source>Included in this report</source>
            <translation>Có trong báo cáo này</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/hidden_list.py" />
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>Names, paths and secrets are hidden</source>
            <translation>Tên, đường dẫn và thông tin bí mật được ẩn</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>No destination is set up, so nothing can be sent yet.</source>
            <translation>Chưa thiết lập nơi nhận nên chưa thể gửi.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>No personal data found</source>
            <translation>Không tìm thấy dữ liệu cá nhân</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/hidden_list.py" />
            <source>No personal data found. Select text under Exact data to hide it.</source>
            <translation>Không tìm thấy dữ liệu cá nhân. Chọn văn bản trong “Dữ liệu nguyên văn” để ẩn.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/foot.py" />
            <source>Not &amp;now</source>
            <translation>Để &amp;sau</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>Not delivered yet</source>
            <translation>Chưa gửi được</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/parts_page.py" />
            <source>Not sent unless you allow it: its purpose isn't declared.</source>
            <translation>Không gửi nếu bạn không cho phép: mục đích chưa được khai báo.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>Nothing is selected to be sent.</source>
            <translation>Chưa chọn gì để gửi.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>One already delivered is skipped</source>
            <translation>Bỏ qua một báo cáo đã gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>Only the beginning: the rest is too long.</source>
            <translation>Chỉ có phần đầu: phần còn lại quá dài.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/details_dialog.py" />
            <source>Reports</source>
            <translation>Báo cáo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Reset</source>
            <translation>Đặt lại</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>Retrying {when}.</source>
            <translation>Thử lại {when}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/other_pages.py" />
            <source>S&amp;ave…</source>
            <translation>Lư&amp;u…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Saved as {file}</source>
            <translation>Đã lưu thành {file}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>Select a word in the text first</source>
            <translation>Trước tiên hãy chọn một từ trong văn bản</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/question_page.py" />
            <source>Send &amp;future reports automatically</source>
            <translation>Tự động gửi các &amp;báo cáo sau</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Send these crash reports?</source>
            <translation>Gửi các báo cáo sự cố này?</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Send this crash report?</source>
            <translation>Gửi báo cáo sự cố này?</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Sending was cancelled. What had arrived stays there.</source>
            <translation>Đã hủy gửi. Những gì đã tới nơi nhận vẫn còn ở đó.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>Sending…</source>
            <translation>Đang gửi…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>Sent as protobuf, shown as JSON. Size and hash are the protobuf’s.</source>
            <translation>Gửi dạng protobuf, hiện dạng JSON. Kích thước và mã băm là của protobuf.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/hidden_list.py" />
            <source>Sent instead</source>
            <translation>Thay bằng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/foot.py" />
            <source>Set &amp;up sending…</source>
            <translation>Thiết lậ&amp;p gửi…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/parts_page.py" />
            <source>Size</source>
            <translation>Kích thước</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>The Cortex command line</source>
            <translation>Dòng lệnh Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>The Cortex engine</source>
            <translation>Engine Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>The Cortex server</source>
            <translation>Máy chủ Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>The report on this computer stays as it is; what is sent says that it was edited. &lt;user&gt; and the like stand for what is hidden. What you type is searched too.</source>
            <translation>Báo cáo trên máy tính này giữ nguyên; bản gửi đi ghi rõ là đã sửa. &lt;user&gt; và các dấu tương tự thay cho phần đã ẩn. Nội dung bạn gõ cũng được dò tìm.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/ask_to_decline.py" />
            <source>They are not sent. You can undo this.</source>
            <translation>Các báo cáo này sẽ không được gửi. Bạn có thể hoàn tác.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>This is a test</source>
            <translation>Đây là thử nghiệm</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/details_dialog.py" />
            <source>This report has no text that could be edited.</source>
            <translation>Báo cáo này không có văn bản nào để sửa.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>To {host}</source>
            <translation>Tới {host}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>Too long to be edited here; you can leave out the whole part</source>
            <translation>Quá dài để sửa ở đây; bạn có thể bỏ cả phần này</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>Too long, so it was cut. The text says where.</source>
            <translation>Quá dài nên đã bị cắt. Chỗ cắt được ghi trong văn bản.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>Very long lines are folded here on the screen.</source>
            <translation>Các dòng rất dài được ngắt trên màn hình.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/question_page.py" />
            <source>Whoever runs {host} can read this.</source>
            <translation>Người vận hành {host} đọc được nội dung này.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>You</source>
            <translation>Bạn</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>You edited: {parts}. The record says so.</source>
            <translation>Bạn đã sửa: {parts}. Bản ghi có ghi rõ điều này.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/consent_dialog.py" />
            <source>You may close this; sending goes on in the background.</source>
            <translation>Bạn có thể đóng cửa sổ này; việc gửi vẫn tiếp tục trong nền.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>about {size}</source>
            <translation>khoảng {size}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>error</source>
            <translation>lỗi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>hardware</source>
            <translation>phần cứng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>model</source>
            <translation>mô hình</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>stack</source>
            <translation>ngăn xếp</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>versions</source>
            <translation>phiên bản</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>{host} (OpenTelemetry Collector)</source>
            <translation>{host} (OpenTelemetry Collector)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>{host} (the maker of Cortex)</source>
            <translation>{host} (nhà phát triển Cortex)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/parts_page.py" />
            <source>{part} (edited)</source>
            <translation>{part} (đã sửa)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/parts_page.py" />
            <source>{part} (not declared)</source>
            <translation>{part} (chưa khai báo)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>{reports} in %n group(s)</source>
            <translation>
                <numerusform>{reports} trong %n nhóm</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>{size} ({bytes} bytes), SHA-256:</source>
            <translation>{size} ({bytes} byte), SHA-256:</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/reports_page.py" />
            <source>{what} (already delivered)</source>
            <translation>{what} (đã gửi)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>{who} crashed</source>
            <translation>{who} gặp sự cố</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/words.py" />
            <source>{who} stopped responding</source>
            <translation>{who} ngừng phản hồi</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/exact_view.py" />
            <source>− only in the original (%n line(s)), + only in what is sent ({sent})</source>
            <translation>
                <numerusform>− chỉ có trong bản gốc (%n dòng), + chỉ có trong bản gửi ({sent})</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/text_editor.py" />
            <source>␦ stands for a character that cannot be seen.</source>
            <translation>␦ thay cho ký tự không nhìn thấy được.</translation>
        </message>
    </context>
    <context>
        <name>Delivery</name>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Attempts</source>
            <translation>Các lần gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Cancel sending</source>
            <translation>Hủy gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Copy receipt</source>
            <translation>Sao chép biên nhận</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Destination</source>
            <translation>Nơi nhận</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Exact data</source>
            <translation>Dữ liệu nguyên văn</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Look it up</source>
            <translation>Tra cứu</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Open its page</source>
            <translation>Mở trang báo cáo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Result</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Save data…</source>
            <translation>Lưu dữ liệu…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Seconds</source>
            <translation>Giây</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Server’s answer</source>
            <translation>Phản hồi của máy chủ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Status</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
    </context>
    <context>
        <name>Detail</name>
        <message>
            <location filename="../../tray_app/ui/detail/facts_view.py" />
            <source>Breaks the published format</source>
            <translation>Không đúng định dạng đã công bố</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>Copied</source>
            <translation>Đã sao chép</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_card.py" />
            <source>Copy</source>
            <translation>Sao chép</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/pages.py" />
            <source>Delivery</source>
            <translation>Lịch sử gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/detail_pane.py" />
            <source>E&amp;xplain with a local model</source>
            <translation>&amp;Giải thích bằng mô hình cục bộ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/facts_view.py" />
            <source>Its bytes</source>
            <translation>Nội dung byte</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/action_row.py" />
            <source>M&amp;ore</source>
            <translation>&amp;Khác</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/facts_view.py" />
            <source>Noticed while reading</source>
            <translation>Lưu ý khi đọc</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/facts_view.py" />
            <source>Overview</source>
            <translation>Tổng quan</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/pages.py" />
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
            <source>Select a report.</source>
            <translation>Hãy chọn một báo cáo.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/pages.py" />
            <source>Stack</source>
            <translation>Ngăn xếp</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/facts_view.py" />
            <source>What happened</source>
            <translation>Điều gì đã xảy ra</translation>
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
            <source>AI model</source>
            <translation>Mô hình AI</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>About the report: counts, times, what was cut or edited</source>
            <translation>Về báo cáo: số lần, thời gian, phần bị cắt hoặc đã sửa</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Error message and stack, redacted</source>
            <translation>Thông báo lỗi và ngăn xếp, đã ẩn thông tin</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Hardware</source>
            <translation>Phần cứng</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>How it failed</source>
            <translation>Lỗi như thế nào</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Operating system</source>
            <translation>Hệ điều hành</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Recognizes duplicates and similar crashes</source>
            <translation>Giúp nhận ra báo cáo trùng và sự cố tương tự</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>The request that failed</source>
            <translation>Yêu cầu bị lỗi</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What Cortex was doing, redacted</source>
            <translation>Cortex đang làm gì, đã ẩn thông tin</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>What you write, as you write it</source>
            <translation>Những gì bạn viết, đúng như bạn viết</translation>
        </message>
        <message>
            <location filename="../../tray_app/redaction/fields.py" />
            <source>Which part of Cortex, in which version</source>
            <translation>Thành phần nào của Cortex, phiên bản nào</translation>
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>&amp;Advice</source>
            <translation>Gợ&amp;i ý</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>&amp;Component</source>
            <translation>Thành &amp;phần</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>&amp;Groups</source>
            <translation>&amp;Nhóm</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>&amp;Reports</source>
            <translation>&amp;Báo cáo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>&amp;State</source>
            <translation>Trạng &amp;thái</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>&amp;Time</source>
            <translation>Thời &amp;gian</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/empty_page.py" />
            <source>C&amp;lear filters</source>
            <translation>&amp;Xóa bộ lọc</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>F&amp;ilter</source>
            <translation>Bộ &amp;lọc</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_bar.py" />
            <source>Search reports</source>
            <translation>Tìm báo cáo</translation>
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
            <location filename="../../tray_app/ui/detail/facts_view.py" />
            <source>{amount}, shared with the computer</source>
            <translation>{amount}, dùng chung với máy tính</translation>
        </message>
    </context>
    <context>
        <name>Groups</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/row_words.py" />
            <source>%n in the last 30 days</source>
            <translation>
                <numerusform>%n trong 30 ngày qua</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/row_words.py" />
            <source>%n more, no longer kept one by one</source>
            <translation>
                <numerusform>Thêm %n lần, không còn giữ từng báo cáo</numerusform>
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
            <location filename="../../tray_app/ui/list/row_words.py" />
            <source>Collapsed. Right shows its %n report(s).</source>
            <translation>
                <numerusform>Đang thu gọn. Phím Phải hiện %n báo cáo bên trong.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/row_words.py" />
            <source>First seen: {time}</source>
            <translation>Thấy lần đầu: {time}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/row_words.py" />
            <source>Last seen: {time}</source>
            <translation>Thấy lần cuối: {time}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/breadcrumb.py" />
            <source>One crash group</source>
            <translation>Một nhóm sự cố</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/breadcrumb.py" />
            <source>Opened: {what}</source>
            <translation>Đã mở: {what}</translation>
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
            <source>&amp;Next</source>
            <translation>&amp;Tiếp</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/help.py" />
            <source>Find</source>
            <translation>Tìm</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/help.py" />
            <source>Help</source>
            <translation>Trợ giúp</translation>
        </message>
    </context>
    <context>
        <name>Issue</name>
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
            <source>&amp;Title</source>
            <translation>&amp;Tiêu đề</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>Everybody can read an issue: check the text. Your browser opens {host}; nothing is published before you do it there.</source>
            <translation>Ai cũng đọc được trang lỗi: hãy kiểm tra văn bản. Trình duyệt sẽ mở {host}; chưa có gì được đăng cho đến khi bạn đăng ở đó.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>Too long for a link: its end is left out there. Copy has it all.</source>
            <translation>Quá dài cho liên kết nên phần cuối bị bỏ. Bản sao chép có đủ tất cả.</translation>
        </message>
    </context>
    <context>
        <name>Known</name>
        <message>
            <location filename="../../tray_app/ui/issue/link_dialog.py" />
            <source>&amp;Address of the issue</source>
            <translation>Địa &amp;chỉ trang lỗi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/link_dialog.py" />
            <source>&amp;Fixed in version (optional)</source>
            <translation>Đã &amp;sửa trong phiên bản (không bắt buộc)</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_dialog.py" />
            <source>&amp;Link</source>
            <translation>&amp;Liên kết</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_links.py" />
            <source>Linked: {url}</source>
            <translation>Đã liên kết: {url}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/basics.py" />
            <source>No browser could be opened. The address was copied.</source>
            <translation>Không mở được trình duyệt. Địa chỉ đã được sao chép.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/issue/issue_links.py" />
            <source>The link was removed.</source>
            <translation>Đã bỏ liên kết.</translation>
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
            <location filename="../../tray_app/ui/text.py" />
            <source>An error without a message</source>
            <translation>Lỗi không có thông báo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/empty_page.py" />
            <source>Choose &amp;folder…</source>
            <translation>Chọn &amp;thư mục…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Choose folder…</source>
            <translation>Chọn thư mục…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/report_list.py" />
            <source>Crash report list</source>
            <translation>Danh sách báo cáo sự cố</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message numerus="yes">
            <location filename="../../tray_app/services/announcer.py" />
            <source>%n new crash(es)</source>
            <translation>
                <numerusform>%n sự cố mới</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>%n repeat(s) counted, not kept.</source>
            <translation>
                <numerusform>%n lần lặp lại được đếm nhưng không được giữ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>%n time(s) since {date}</source>
            <translation>
                <numerusform>%n lần từ {date}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/services/outbox.py" />
            <source>1 report needs your attention. {why}</source>
            <translation>1 báo cáo cần bạn xử lý. {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>A crash made on purpose. Nothing is wrong.</source>
            <translation>Sự cố được cố ý tạo ra. Không có gì hỏng.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_copies.py" />
            <source>A damaged record cannot be copied as Markdown</source>
            <translation>Không thể sao chép bản ghi bị hỏng dạng Markdown</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/drafting.py" />
            <source>A damaged record cannot be sent</source>
            <translation>Không thể gửi bản ghi bị hỏng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_state.py" />
            <source>A damaged record is never sent.</source>
            <translation>Bản ghi bị hỏng không bao giờ được gửi.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>A name or password does not belong in the address.</source>
            <translation>Tên hoặc mật khẩu không nên nằm trong địa chỉ.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>A notification was shown</source>
            <translation>Đã hiện một thông báo</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>A web page answered instead of a collector, such as the log-in page of this network</source>
            <translation>Phản hồi đến từ một trang web chứ không phải bộ thu thập, chẳng hạn trang đăng nhập của mạng này</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Actions apply to all {n}. Showing the last selected.</source>
            <translation>
                <numerusform>Thao tác áp dụng cho cả {n}. Đang hiện báo cáo chọn sau cùng.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Additional fields</source>
            <translation>Trường bổ sung</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>All components</source>
            <translation>Mọi thành phần</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>All states</source>
            <translation>Mọi trạng thái</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Always send</source>
            <translation>Luôn gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>An address has no spaces in it.</source>
            <translation>Địa chỉ không có dấu cách.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/erase.py" />
            <source>Another program is writing to it. Try again in a moment.</source>
            <translation>Một chương trình khác đang ghi vào. Hãy thử lại sau giây lát.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Any advice</source>
            <translation>Mọi gợi ý</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Any time</source>
            <translation>Mọi thời gian</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Applies when the program starts again.</source>
            <translation>Có hiệu lực khi chương trình khởi động lại.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_state.py" />
            <source>Approved {when}; {size}; SHA-256 {hash}</source>
            <translation>Bạn đồng ý {when}; {size}; SHA-256 {hash}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Architecture</source>
            <translation>Kiến trúc</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Ask</source>
            <translation>Hỏi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_state.py" />
            <source>Asking a model on this computer…</source>
            <translation>Đang hỏi mô hình trên máy tính này…</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Automatic sending limit</source>
            <translation>Giới hạn tự động gửi</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Back after %n day(s)</source>
            <translation>
                <numerusform>Tái diễn sau %n ngày</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>Begin the address with https:// or http://.</source>
            <translation>Hãy bắt đầu địa chỉ bằng https:// hoặc http://.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>Begin the address with https://.</source>
            <translation>Hãy bắt đầu địa chỉ bằng https://.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Capture</source>
            <translation>Ghi nhận</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/database.py" />
            <source>Check that {folder} can be written and has space left.</source>
            <translation>Hãy kiểm tra xem {folder} có ghi được và còn chỗ không.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Chosen advice</source>
            <translation>Gợi ý đã chọn</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Chosen components</source>
            <translation>Thành phần đã chọn</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Chosen states</source>
            <translation>Trạng thái đã chọn</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Chosen time</source>
            <translation>Thời gian đã chọn</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Client certificate</source>
            <translation>Chứng chỉ máy khách</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Client key</source>
            <translation>Khóa máy khách</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Collect crash reports</source>
            <translation>Thu thập báo cáo sự cố</translation>
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
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Component</source>
            <translation>Thành phần</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Compression</source>
            <translation>Nén</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Connected. Test record accepted, with a warning: {words}</source>
            <translation>Đã kết nối. Bản ghi thử được chấp nhận, có cảnh báo: {words}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Connected. Test record accepted.</source>
            <translation>Đã kết nối. Bản ghi thử được chấp nhận.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Connected. Test record not accepted: {words}</source>
            <translation>Đã kết nối. Bản ghi thử không được chấp nhận: {words}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex</source>
            <translation>Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex answered again after it had hung. This is no crash.</source>
            <translation>Cortex đã phản hồi lại sau khi bị treo. Đây không phải sự cố.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>Cortex crashed</source>
            <translation>Cortex gặp sự cố</translation>
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
            <location filename="../../tray_app/services/erase.py" />
            <source>Cortex is running. Quit Cortex first.</source>
            <translation>Cortex đang chạy. Hãy thoát Cortex trước.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/commands_state.py" />
            <source>Cortex is starting…</source>
            <translation>Cortex đang khởi động…</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Cortex itself marked this as sent. That proves nothing: it does so before it has an answer.</source>
            <translation>Chính Cortex đánh dấu là đã gửi. Điều đó không chứng minh gì: nó làm vậy trước khi có phản hồi.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>Cortex keeps crashing: {count} times in the last hour</source>
            <translation>Cortex liên tục gặp sự cố: {count} lần trong một giờ qua</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Cortex telemetry server</source>
            <translation>Máy chủ telemetry của Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/state.py" />
            <source>Cortex was not found</source>
            <translation>Không tìm thấy Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/cortex_program.py" />
            <source>Cortex was not found on PATH</source>
            <translation>Không tìm thấy Cortex trong PATH</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/commands_state.py" />
            <source>Cortex was not found on PATH.</source>
            <translation>Không tìm thấy Cortex trong PATH.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex writes the version of Node.js here</source>
            <translation>Cortex ghi phiên bản Node.js ở đây</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Cortex {version}</source>
            <translation>Cortex {version}</translation>
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
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Count</source>
            <translation>Số lần</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Crash reporting is off</source>
            <translation>Báo cáo sự cố đang tắt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/state.py" />
            <source>Crash reporting works.</source>
            <translation>Báo cáo sự cố hoạt động.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Crash reports</source>
            <translation>Báo cáo sự cố</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/delivery_alert.py" />
            <source>Crash reports could not be sent for a day</source>
            <translation>Một ngày qua không gửi được báo cáo sự cố</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/state.py" />
            <source>Crashes of Cortex in {folder} appear here.</source>
            <translation>Sự cố của Cortex trong {folder} sẽ hiện ở đây.</translation>
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
            <location filename="../../tray_app/services/self_test.py" />
            <source>Delivery</source>
            <translation>Gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Destination</source>
            <translation>Nơi nhận</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Destination address</source>
            <translation>Địa chỉ nơi nhận</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>E-mail</source>
            <translation>Email</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Endpoint</source>
            <translation>Điểm cuối</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Engine</source>
            <translation>Engine</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/state.py" />
            <source>Enter an address, or keep reports on this computer.</source>
            <translation>Hãy nhập địa chỉ, hoặc giữ báo cáo trên máy tính này.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Enter the address it moved to, if you trust it.</source>
            <translation>Hãy nhập địa chỉ mới nếu bạn tin cậy nó.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Enter the credentials as a header, such as authorization.</source>
            <translation>Hãy nhập thông tin đăng nhập dưới dạng tiêu đề HTTP, chẳng hạn authorization.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Every time</source>
            <translation>Mọi lần</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>File</source>
            <translation>Tệp</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>First time</source>
            <translation>Lần đầu</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>First time: once for each group of similar crashes.</source>
            <translation>Lần đầu: mỗi nhóm sự cố tương tự một lần.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/fix.py" />
            <source>Fixed in {fixed}.</source>
            <translation>Đã sửa trong {fixed}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/fix.py" />
            <source>Fixed in {fixed}; this report is from {version}.</source>
            <translation>Đã sửa trong {fixed}; báo cáo này từ {version}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>For developers' questions. Included only where you tick it.</source>
            <translation>Để nhà phát triển hỏi lại. Chỉ gửi kèm khi bạn chọn.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Forever</source>
            <translation>Mãi mãi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_state.py" />
            <source>From your administrator’s list.</source>
            <translation>Từ danh sách của quản trị viên.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/advice_state.py" />
            <source>From your own list.</source>
            <translation>Từ danh sách của bạn.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Full address</source>
            <translation>Địa chỉ đầy đủ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Graphics</source>
            <translation>Đồ họa</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Headers</source>
            <translation>Tiêu đề HTTP</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Headers for the telemetry server</source>
            <translation>Tiêu đề HTTP cho máy chủ telemetry</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>In addition to names, paths and passwords.</source>
            <translation>Ngoài tên, đường dẫn và mật khẩu.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>In the list as {id}</source>
            <translation>Có trong danh sách với ID {id}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>It answered again {when}.</source>
            <translation>Đã phản hồi lại {when}.</translation>
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
            <source>Keep reports for</source>
            <translation>Giữ báo cáo trong</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Language</source>
            <translation>Ngôn ngữ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Last 24 hours</source>
            <translation>24 giờ qua</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Last 30 days</source>
            <translation>30 ngày qua</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Last 7 days</source>
            <translation>7 ngày qua</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Last hour</source>
            <translation>Một giờ qua</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Line</source>
            <translation>Dòng</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Link to delivered reports</source>
            <translation>Liên kết tới báo cáo đã gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>List</source>
            <translation>Danh sách</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Look at the address and the network connection.</source>
            <translation>Hãy kiểm tra địa chỉ và kết nối mạng.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/stored.py" />
            <source>Look for reports again (F5).</source>
            <translation>Hãy tìm lại báo cáo (F5).</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Look whether this is the collector's address and port; the HTTP port is mostly 4318.</source>
            <translation>Hãy kiểm tra xem đây có phải địa chỉ và cổng của bộ thu thập không; cổng HTTP thường là 4318.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/fix.py" />
            <source>Marked as fixed in {fixed}, but it happened again in {version}.</source>
            <translation>Được đánh dấu là đã sửa trong {fixed}, nhưng lại xảy ra trong {version}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Marked as sent by Cortex</source>
            <translation>Cortex đánh dấu đã gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Model</source>
            <translation>Mô hình</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_state.py" />
            <source>Names a page on another host, not opened: {url}</source>
            <translation>Nêu một trang trên máy chủ khác, không mở: {url}</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Needs attention</source>
            <translation>Cần xử lý</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Needs attention: the address, the credentials or the encoding is wrong.</source>
            <translation>Cần xử lý: địa chỉ, thông tin đăng nhập hoặc cách mã hóa không đúng.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Never</source>
            <translation>Không bao giờ</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
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
            <location filename="../../tray_app/services/fixes.py" />
            <source>Newest version seen here: {version}.</source>
            <translation>Phiên bản mới nhất từng thấy ở đây: {version}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>No answer in time</source>
            <translation>Không có phản hồi kịp thời</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>No answer is known yet</source>
            <translation>Chưa có phản hồi</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>No crash: a program that had hung answers again. It is not announced.</source>
            <translation>Không phải sự cố: một chương trình từng bị treo đã phản hồi lại. Việc này không được thông báo.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/state.py" />
            <source>No crashes recorded</source>
            <translation>Chưa ghi nhận sự cố nào</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>No destination is set</source>
            <translation>Chưa đặt nơi nhận</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/state.py" />
            <source>No destination: reports stay on this computer.</source>
            <translation>Chưa có nơi nhận: báo cáo ở lại trên máy tính này.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>No limit</source>
            <translation>Không giới hạn</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_state.py" />
            <source>No longer kept (Settings, Storage). SHA-256: {hash}</source>
            <translation>Không còn được giữ (Cài đặt, Lưu trữ). SHA-256: {hash}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>No model's server answers at port {port}</source>
            <translation>Không có máy chủ mô hình nào phản hồi ở cổng {port}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>No new crashes</source>
            <translation>Không có sự cố mới</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>No notification was shown</source>
            <translation>Không hiện thông báo nào</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/state.py" />
            <source>No report matches</source>
            <translation>Không có báo cáo nào khớp</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>No secure connection could be made</source>
            <translation>Không thiết lập được kết nối bảo mật</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>None</source>
            <translation>Không có</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Not delivered yet. Will retry automatically.</source>
            <translation>Chưa gửi được. Sẽ tự động thử lại.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>Not in the list.</source>
            <translation>Không có trong danh sách.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Not sent</source>
            <translation>Chưa gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Not sent yet</source>
            <translation>Chưa gửi</translation>
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
            <source>Nothing is sent: {why}.</source>
            <translation>Không gửi gì: {why}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>Nothing listens at this address</source>
            <translation>Không có dịch vụ nào lắng nghe tại địa chỉ này</translation>
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
            <location filename="../../tray_app/services/self_test.py" />
            <source>Notifications are off</source>
            <translation>Thông báo đang tắt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Notifications paused</source>
            <translation>Thông báo đang tạm dừng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Notifications paused until {date}: recent ones weren't opened</source>
            <translation>Thông báo tạm dừng đến {date}: các thông báo gần đây chưa được mở</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Notify about crashes</source>
            <translation>Thông báo khi có sự cố</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Off: Cortex writes none, and nothing is announced or sent.</source>
            <translation>Khi tắt, Cortex không ghi báo cáo, không có gì được thông báo hay gửi đi.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>On the way</source>
            <translation>Đang gửi đi</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Pause notifications</source>
            <translation>Tạm dừng thông báo</translation>
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
            <source>Protocol</source>
            <translation>Giao thức</translation>
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
            <location filename="../../tray_app/ui/list/state.py" />
            <source>Reading the crash reports…</source>
            <translation>Đang đọc báo cáo sự cố…</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Recovered</source>
            <translation>Đã hồi phục</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_state.py" />
            <source>Reference: {number}</source>
            <translation>Mã tham chiếu: {number}</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Rejected</source>
            <translation>Bị từ chối</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/filter_state.py" />
            <source>Rejected or declined</source>
            <translation>Bị từ chối hoặc không gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Report ID</source>
            <translation>ID báo cáo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/state.py" />
            <source>Reports go to {url}</source>
            <translation>Báo cáo được gửi tới {url}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/state.py" />
            <source>Reports that were removed, or are too old, are not shown.</source>
            <translation>Báo cáo đã bỏ hoặc quá cũ không được hiển thị.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>Reports would travel to {host} unencrypted: anyone on the way can read them. Use https://.</source>
            <translation>Báo cáo sẽ được gửi tới {host} mà không mã hóa: bất kỳ ai trên đường truyền đều đọc được. Hãy dùng https://.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Resource attributes</source>
            <translation>Thuộc tính tài nguyên</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Retrying</source>
            <translation>Đang thử lại</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_state.py" />
            <source>Retrying {when}</source>
            <translation>Thử lại {when}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/cortex_program.py" />
            <source>Run it in a terminal to see why.</source>
            <translation>Hãy chạy lệnh đó trong cửa sổ dòng lệnh để biết lý do.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>Saved view {number} in the settings is ignored: its “{key}” is not usable.</source>
            <translation>Bỏ qua chế độ xem đã lưu thứ {number} trong cài đặt: không dùng được “{key}” của nó.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Saved views</source>
            <translation>Chế độ xem đã lưu</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/commands_state.py" />
            <source>Select one report for this.</source>
            <translation>Hãy chọn chỉ một báo cáo.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>Sending</source>
            <translation>Đang gửi</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Sending %n report(s)</source>
            <translation>
                <numerusform>Đang gửi %n báo cáo</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/services/sending.py" />
            <source>Sending by itself was switched off after it was queued; try again to send it all the same</source>
            <translation>Việc tự động gửi đã bị tắt sau khi báo cáo được xếp hàng; hãy thử lại để vẫn gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Sending fails, retrying</source>
            <translation>Gửi thất bại, đang thử lại</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/sender.py" />
            <source>Sending it stopped with a fault in this program. Its log says more; try again to send it</source>
            <translation>Việc gửi bị dừng do lỗi của chương trình này. Xem thêm trong nhật ký; hãy thử lại để gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray_state.py" />
            <source>Sending needs attention</source>
            <translation>Có báo cáo gửi cần xử lý</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/sending.py" />
            <source>Sending was cancelled</source>
            <translation>Đã hủy gửi</translation>
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
            <source>Session ID</source>
            <translation>ID phiên</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>Set by an administrator in {path}.</source>
            <translation>Do quản trị viên đặt trong {path}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>Set by {name}; unset it to change this.</source>
            <translation>Do {name} đặt; bỏ biến này để thay đổi.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Severity</source>
            <translation>Mức độ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/state.py" />
            <source>Something does not work.</source>
            <translation>Có phần không hoạt động.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tasks.py" />
            <source>Something went wrong inside this program</source>
            <translation>Đã xảy ra lỗi trong chương trình này</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Start at login</source>
            <translation>Khởi động khi đăng nhập</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/endpoint_test.py" />
            <source>Start the collector, or correct the port: the HTTP port is mostly 4318.</source>
            <translation>Hãy khởi động bộ thu thập, hoặc sửa cổng: cổng HTTP thường là 4318.</translation>
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
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Test crash</source>
            <translation>Sự cố thử</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>Test crash received</source>
            <translation>Đã nhận sự cố thử</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/state.py" />
            <source>Testing…</source>
            <translation>Đang thử…</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>That is not a language code</source>
            <translation>Đó không phải mã ngôn ngữ</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>The Cortex command line crashed</source>
            <translation>Dòng lệnh Cortex gặp sự cố</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>The Cortex engine crashed</source>
            <translation>Engine Cortex gặp sự cố</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>The Cortex server crashed</source>
            <translation>Máy chủ Cortex gặp sự cố</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
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
            <location filename="../../tray_app/settings/address.py" />
            <source>The address is missing.</source>
            <translation>Thiếu địa chỉ.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The address is wrong</source>
            <translation>Địa chỉ sai</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The connection broke before an answer came</source>
            <translation>Kết nối bị ngắt trước khi có phản hồi</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The crash left no report in {folder}</source>
            <translation>Sự cố không để lại báo cáo nào trong {folder}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/state.py" />
            <source>The crash reports cannot be read</source>
            <translation>Không đọc được báo cáo sự cố</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The credentials are missing or wrong</source>
            <translation>Thông tin đăng nhập bị thiếu hoặc sai</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/elsewhere.py" />
            <source>The file cannot be written</source>
            <translation>Không ghi được tệp</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/marks.py" />
            <source>The file with your marks (seen, hidden, muted) was damaged. It has been set aside as {aside} and a new one begun.</source>
            <translation>Tệp chứa các đánh dấu của bạn (đã xem, đã ẩn, đã tắt thông báo) bị hỏng. Nó đã được cất riêng thành {aside} và một tệp mới được tạo.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>The header “{name}” was entered for another address</source>
            <translation>Tiêu đề HTTP “{name}” được nhập cho một địa chỉ khác</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The host cannot be reached</source>
            <translation>Không kết nối được tới máy chủ</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/database.py" />
            <source>The index of crash reports cannot be opened: {reason}</source>
            <translation>Không mở được chỉ mục báo cáo sự cố: {reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/index_pool.py" />
            <source>The index of crash reports cannot be read: {reason}</source>
            <translation>Không đọc được chỉ mục báo cáo sự cố: {reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/index/database.py" />
            <source>The index of crash reports cannot be written: {reason}</source>
            <translation>Không ghi được chỉ mục báo cáo sự cố: {reason}</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/sender.py" />
            <source>The limit of {most} an hour is reached</source>
            <translation>Đã đạt giới hạn {most} báo cáo mỗi giờ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/state.py" />
            <source>The list is empty</source>
            <translation>Danh sách trống</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>The model takes too long</source>
            <translation>Mô hình mất quá nhiều thời gian</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>The model's server answered with {status}</source>
            <translation>Máy chủ mô hình trả về {status}</translation>
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
            <location filename="../../tray_app/settings/address.py" />
            <source>The port or the host in this address cannot be understood.</source>
            <translation>Không hiểu được cổng hoặc máy chủ trong địa chỉ này.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The proxy wants credentials</source>
            <translation>Proxy yêu cầu thông tin đăng nhập</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>The record</source>
            <translation>Bản ghi</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/schema.py" />
            <source>The record of what was sent belongs to a newer version of this program</source>
            <translation>Lịch sử gửi thuộc phiên bản mới hơn của chương trình này</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/schema.py" />
            <source>The record of what was sent cannot be opened</source>
            <translation>Không mở được lịch sử gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/ledger_file.py" />
            <source>The record of what was sent cannot be read or written</source>
            <translation>Không đọc hoặc ghi được lịch sử gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/outbox.py" />
            <source>The record of what was sent was damaged and is kept as {name}. A new one holds what could be read of it.</source>
            <translation>Lịch sử gửi bị hỏng và được giữ lại thành {name}. Lịch sử mới chứa những gì còn đọc được.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/self_test.py" />
            <source>The report was written to {file}</source>
            <translation>Đã ghi báo cáo vào {file}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/explanation.py" />
            <source>The server has no model</source>
            <translation>Máy chủ không có mô hình nào</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>The server understood this report and refused it.</source>
            <translation>Máy chủ hiểu báo cáo này nhưng từ chối.</translation>
        </message>
        <message>
            <location filename="../../tray_app/delivery/response.py" />
            <source>The server's certificate is not trusted</source>
            <translation>Chứng chỉ của máy chủ không được tin cậy</translation>
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
            <location filename="../../tray_app/services/reports.py" />
            <source>There are no reports of this kind any more</source>
            <translation>Không còn báo cáo nào trong nhóm này</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>There are {count} views already</source>
            <translation>Đã có {count} chế độ xem</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>There is a view “{name}” already</source>
            <translation>Đã có chế độ xem “{name}”</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/state.py" />
            <source>There is no folder {folder}</source>
            <translation>Không có thư mục {folder}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/views.py" />
            <source>There is no view “{name}”</source>
            <translation>Không có chế độ xem “{name}”</translation>
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
            <source>They are held back while they are paused and in quiet hours.</source>
            <translation>Thông báo không hiện khi đang tạm dừng và trong giờ yên lặng.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/advice_links.py" />
            <source>This address cannot be used</source>
            <translation>Không dùng được địa chỉ này</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/sending.py" />
            <source>This address is no longer in the settings; agree again to send it to the one that is</source>
            <translation>Địa chỉ này không còn trong cài đặt; hãy đồng ý lại để gửi tới địa chỉ hiện có</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/commands_state.py" />
            <source>This is no crash of Cortex.</source>
            <translation>Đây không phải sự cố của Cortex.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>This record cannot be read as a report.</source>
            <translation>Không đọc được bản ghi này như một báo cáo.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/report_actions.py" />
            <source>This record is damaged.</source>
            <translation>Bản ghi này bị hỏng.</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/stored.py" />
            <source>This report is not in Cortex's file any more</source>
            <translation>Báo cáo này không còn trong tệp của Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/lookup.py" />
            <source>This report is not in the list any more</source>
            <translation>Báo cáo này không còn trong danh sách</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/secrets.py" />
            <source>This system has no keyring to keep a secret in</source>
            <translation>Hệ thống này không có kho khóa để giữ bí mật</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Time-out</source>
            <translation>Thời gian chờ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Trace ID</source>
            <translation>Trace ID</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Trusted certificate</source>
            <translation>Chứng chỉ tin cậy</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>Unknown</source>
            <translation>Không rõ</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Use at most</source>
            <translation>Dùng tối đa</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Used as it stands, in place of the one above.</source>
            <translation>Được dùng nguyên như vậy, thay cho địa chỉ ở trên.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Values are kept in the system's keyring and go to this destination alone.</source>
            <translation>Giá trị được giữ trong kho khóa của hệ thống và chỉ gửi tới nơi nhận này.</translation>
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
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>What happened</source>
            <translation>Điều gì đã xảy ra</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_state.py" />
            <source>What was sent to {host} on {date}</source>
            <translation>Nội dung đã gửi tới {host} {date}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_state.py" />
            <source>What would be sent</source>
            <translation>Nội dung sẽ được gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_state.py" />
            <source>What would be sent to {host}</source>
            <translation>Nội dung sẽ được gửi tới {host}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/rows_state.py" />
            <source>When</source>
            <translation>Thời gian</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>When Cortex crashes</source>
            <translation>Khi Cortex gặp sự cố</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Where it ran</source>
            <translation>Môi trường chạy</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/declared.py" />
            <source>Words to hide</source>
            <translation>Các từ cần ẩn</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write a code such as de or pt-BR.</source>
            <translation>Hãy nhập mã như de hoặc pt-BR.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write a number from {minimum} to {maximum}.</source>
            <translation>Hãy nhập một số từ {minimum} đến {maximum}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write headers as name=value,name=value.</source>
            <translation>Hãy nhập tiêu đề HTTP dạng tên=giá_trị,tên=giá_trị.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write it as 2026-11-23T18:00.</source>
            <translation>Hãy nhập dạng 2026-11-23T18:00.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write it from the root of the disk.</source>
            <translation>Hãy nhập đường dẫn từ gốc của ổ đĩa.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write them as 22:00-07:00.</source>
            <translation>Hãy nhập dạng 22:00-07:00.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>Write them as name=value,name=value.</source>
            <translation>Hãy nhập dạng tên=giá_trị,tên=giá_trị.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/address.py" />
            <source>Write {uid} where the report's number belongs.</source>
            <translation>Hãy ghi {uid} ở chỗ của ID báo cáo.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>Written</source>
            <translation>Được ghi</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>You agreed to send this. It will be sent in a moment.</source>
            <translation>Bạn đã đồng ý gửi. Sẽ gửi ngay.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/fix.py" />
            <source>You already run {newer} (seen {when}): it should not come back.</source>
            <translation>Bạn đang dùng {newer} (thấy {when}): sự cố này sẽ không tái diễn.</translation>
        </message>
        <message>
            <location filename="../../tray_app/model/state.py" />
            <source>You decided not to send this.</source>
            <translation>Bạn đã quyết định không gửi.</translation>
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
            <location filename="../../tray_app/settings/declared.py" />
            <source>an hour</source>
            <translation>mỗi giờ</translation>
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
            <location filename="../../tray_app/services/outbox.py" />
            <source>{count} reports need your attention. {why}</source>
            <translation>{count} báo cáo cần bạn xử lý. {why}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/external_files.py" />
            <source>{file} cannot be read</source>
            <translation>Không đọc được {file}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/delivery_pane.py" />
            <source>{file} cannot be written</source>
            <translation>Không ghi được {file}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/bulk.py" />
            <source>{file} could not be written</source>
            <translation>Không ghi được {file}</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/external_files.py" />
            <source>{file} holds no crash reports</source>
            <translation>{file} không chứa báo cáo sự cố nào</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/state.py" />
            <source>{file}, line {line}, from byte {offset} on, {length} bytes.</source>
            <translation>{file}, dòng {line}, từ byte {offset}, {length} byte.</translation>
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
            <location filename="../../tray_app/ui/detail/advice_state.py" />
            <source>{model} on this computer writes, and may be wrong:</source>
            <translation>{model} trên máy tính này viết, và có thể sai:</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/announcer.py" />
            <source>{model} stopped</source>
            <translation>{model} đã dừng</translation>
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
            <location filename="../../tray_app/index/discovery.py" />
            <source>{path} cannot be read: {why}.</source>
            <translation>Không đọc được {path}: {why}.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/store.py" />
            <source>{path} is damaged: {why}. Nothing is sent until it is mended.</source>
            <translation>{path} bị hỏng: {why}. Không gửi gì cho đến khi tệp được sửa.</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/resolve.py" />
            <source>{place} is passed over. {why}</source>
            <translation>{place} bị bỏ qua. {why}</translation>
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
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” are two times of day</source>
            <translation>“{label}” cần hai giờ trong ngày</translation>
        </message>
        <message>
            <location filename="../../tray_app/services/preferences.py" />
            <source>“{label}” cannot be changed here</source>
            <translation>Không thể thay đổi “{label}” ở đây</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” is a date and time</source>
            <translation>“{label}” phải là ngày và giờ</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” is a whole number</source>
            <translation>“{label}” phải là số nguyên</translation>
        </message>
        <message>
            <location filename="../../tray_app/settings/values.py" />
            <source>“{label}” needs a whole path</source>
            <translation>“{label}” cần đường dẫn đầy đủ</translation>
        </message>
    </context>
    <context>
        <name>Mute</name>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>&amp;Unmute</source>
            <translation>&amp;Bật lại thông báo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>All notifications for an &amp;hour</source>
            <translation>Mọi thông báo trong một &amp;giờ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>For a &amp;day</source>
            <translation>Trong một &amp;ngày</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>For a &amp;week</source>
            <translation>Trong một &amp;tuần</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>Muted. Similar crashes are still counted.</source>
            <translation>Đã tắt thông báo. Các sự cố tương tự vẫn được đếm.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>No notifications for an hour.</source>
            <translation>Đã tắt thông báo trong một giờ.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>Notifications on</source>
            <translation>Thông báo đang bật</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>Unmuted</source>
            <translation>Đã bật lại thông báo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/mute_menu.py" />
            <source>Until the &amp;version changes</source>
            <translation>Đến khi đổi &amp;phiên bản</translation>
        </message>
    </context>
    <context>
        <name>Notifications</name>
        <message>
            <location filename="../../tray_app/ui/notifications_dbus.py" />
            <source>Details</source>
            <translation>Chi tiết</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/notifications_dbus.py" />
            <source>Mute</source>
            <translation>Tắt thông báo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/notifications_dbus.py" />
            <source>Start Cortex</source>
            <translation>Khởi động Cortex</translation>
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
            <source>API endpoint</source>
            <translation>Điểm cuối API</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Command</source>
            <translation>Lệnh</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Comment</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Component</source>
            <translation>Thành phần</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Cortex version</source>
            <translation>Phiên bản Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>E-mail address</source>
            <translation>Địa chỉ email</translation>
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
            <source>Session ID</source>
            <translation>ID phiên</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Stack trace</source>
            <translation>Dấu vết ngăn xếp</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>System or runtime version</source>
            <translation>Phiên bản hệ thống hoặc runtime</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>Trace ID</source>
            <translation>Trace ID</translation>
        </message>
        <message>
            <location filename="../../tray_app/otlp/parts.py" />
            <source>What Cortex was doing</source>
            <translation>Cortex đang làm gì</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <location filename="../../tray_app/ui/main_window/status_parts.py" />
            <source>&amp;Continue</source>
            <translation>&amp;Tiếp tục</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_parts.py" />
            <source>Reading crash reports: %n</source>
            <translation>
                <numerusform>Đang đọc báo cáo sự cố: %n</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/status_parts.py" />
            <source>{time} left</source>
            <translation>còn {time}</translation>
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
            <source>&amp;Find</source>
            <translation>&amp;Tìm</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/detail/raw_pane.py" />
            <source>&amp;Readable</source>
            <translation>&amp;Dễ đọc</translation>
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
            <location filename="../../tray_app/ui/consent/question_page.py" />
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
            <source>&amp;Close</source>
            <translation>Đó&amp;ng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>&amp;Show Report</source>
            <translation>Hiện &amp;báo cáo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>&amp;Test</source>
            <translation>&amp;Thử</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>A small test program crashes. Its report stays on this computer; the destination, if one is set, gets a test record.</source>
            <translation>Một chương trình thử nhỏ sẽ gặp sự cố. Báo cáo của nó ở lại trên máy tính này; nơi nhận, nếu đã đặt, sẽ nhận một bản ghi thử.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>Does not work</source>
            <translation>Không hoạt động</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>Note</source>
            <translation>Lưu ý</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>Test crash reporting</source>
            <translation>Thử báo cáo sự cố</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/self_test/self_test_dialog.py" />
            <source>Works</source>
            <translation>Hoạt động</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>%n earlier report(s) not sent.</source>
            <translation>
                <numerusform>%n báo cáo trước đây chưa được gửi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>%n file(s) erased.</source>
            <translation>
                <numerusform>Đã xóa hẳn %n tệp.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>%n file(s), {size}, will be erased with every copy that this program keeps. This cannot be undone.</source>
            <translation>
                <numerusform>%n tệp, {size}, sẽ bị xóa hẳn cùng mọi bản sao mà chương trình này giữ. Không thể hoàn tác.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>%n report(s) waiting to be sent will not be sent.</source>
            <translation>
                <numerusform>%n báo cáo đang chờ sẽ không được gửi.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/list_editors.py" />
            <source>Add</source>
            <translation>Thêm</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>Added by you</source>
            <translation>Bạn đã thêm</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>Advanced</source>
            <translation>Nâng cao</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Choose…</source>
            <translation>Chọn…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>Erase</source>
            <translation>Xóa hẳn</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>Erase all reports?</source>
            <translation>Xóa hẳn mọi báo cáo?</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>Erase all…</source>
            <translation>Xóa hẳn tất cả…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>Fields that may be sent</source>
            <translation>Các trường được phép gửi</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/list_editors.py" />
            <source>Header</source>
            <translation>Tiêu đề HTTP</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>Headers, protocol, certificate, proxy, Cortex telemetry server</source>
            <translation>Tiêu đề HTTP, giao thức, chứng chỉ, proxy, máy chủ telemetry của Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>Muted groups</source>
            <translation>Nhóm đã tắt thông báo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/list_editors.py" />
            <source>Name of a field</source>
            <translation>Tên trường</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>No personal data found.</source>
            <translation>Không tìm thấy dữ liệu cá nhân.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>Pages</source>
            <translation>Các trang</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>Paste a line from a log. It is not kept.</source>
            <translation>Dán một dòng từ nhật ký. Dòng này không được lưu.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/list_editors.py" />
            <source>Remove</source>
            <translation>Xóa</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>Rename</source>
            <translation>Đổi tên</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>Result</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>Resume</source>
            <translation>Tiếp tục</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>Review…</source>
            <translation>Xem lại…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/widgets/cards.py" />
            <source>Saved</source>
            <translation>Đã lưu</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/list_editors.py" />
            <source>Sent instead</source>
            <translation>Thay bằng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/help/about.py" />
            <source>Settings</source>
            <translation>Cài đặt</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>Space used</source>
            <translation>Dung lượng đã dùng</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>System language</source>
            <translation>Ngôn ngữ hệ thống</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/other_pages.py" />
            <source>Test</source>
            <translation>Thử</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/consent/other_pages.py" />
            <source>Testing…</source>
            <translation>Đang thử…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>Text to try</source>
            <translation>Văn bản để thử</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>There is no file that can be erased now.</source>
            <translation>Hiện không có tệp nào có thể xóa.</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/storage.py" />
            <source>These stay:</source>
            <translation>Những tệp này được giữ lại:</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/settings_window.py" />
            <source>Try it</source>
            <translation>Thử xem</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>Unmute</source>
            <translation>Bật lại</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/list_editors.py" />
            <source>Value</source>
            <translation>Giá trị</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/list_editors.py" />
            <source>Word</source>
            <translation>Từ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>from</source>
            <translation>từ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/list_editors.py" />
            <source>hidden value</source>
            <translation>giá trị ẩn</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
            <source>to</source>
            <translation>đến</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/sections.py" />
            <source>until Cortex is updated</source>
            <translation>đến khi Cortex được cập nhật</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/settings/editors.py" />
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
            <source>This report has no stack trace.</source>
            <translation>Báo cáo này không có dấu vết ngăn xếp.</translation>
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
            <source>Table</source>
            <translation>Bảng</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Open crash reports</source>
            <translation>&amp;Mở báo cáo sự cố</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Quit</source>
            <translation>Th&amp;oát</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>&amp;Settings…</source>
            <translation>&amp;Cài đặt…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>For a &amp;week</source>
            <translation>Trong một &amp;tuần</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>For an &amp;hour</source>
            <translation>Trong một &amp;giờ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>Pause &amp;notifications</source>
            <translation>&amp;Tạm dừng thông báo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>Resume &amp;notifications</source>
            <translation>&amp;Bật lại thông báo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>Start &amp;Cortex</source>
            <translation>&amp;Khởi động Cortex</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/tray.py" />
            <source>Until &amp;tomorrow</source>
            <translation>Đến ngày &amp;mai</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <location filename="../../tray_app/ui/main_window/status_parts.py" />
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
            <source>&amp;Name</source>
            <translation>&amp;Tên</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/saved_views.py" />
            <source>&amp;Save</source>
            <translation>&amp;Lưu</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/saved_views.py" />
            <source>Sa&amp;ve this view…</source>
            <translation>&amp;Lưu chế độ xem này…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/list/saved_views.py" />
            <source>Saved: {name}</source>
            <translation>Đã lưu: {name}</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Cortex was not found in {folder}</source>
            <translation>Không tìm thấy Cortex trong {folder}</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Done</source>
            <translation>Xong</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Keep them on this computer</source>
            <translation>Giữ trên máy tính này</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Reports</source>
            <translation>Báo cáo</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Reports are read from</source>
            <translation>Đọc báo cáo từ</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Send them to</source>
            <translation>Gửi tới</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/welcome/welcome.py" />
            <source>Shows what happened when Cortex crashes, and what to try. Nothing is sent without your approval.</source>
            <translation>Cho biết điều gì đã xảy ra khi Cortex gặp sự cố và nên thử gì. Không gửi gì nếu bạn chưa đồng ý.</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_bar.py" />
            <source>%n delivered</source>
            <translation>
                <numerusform>%n đã gửi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_bar.py" />
            <source>%n from before {date} not listed</source>
            <translation>
                <numerusform>%n từ trước {date} không được liệt kê</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_bar.py" />
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n nhóm</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_bar.py" />
            <source>%n new</source>
            <translation>
                <numerusform>%n mới</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_bar.py" />
            <source>%n new report(s)</source>
            <translation>
                <numerusform>%n báo cáo mới</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/status_bar.py" />
            <source>%n on the way</source>
            <translation>
                <numerusform>%n đang gửi đi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/list/row_words.py" />
            <source>%n report(s)</source>
            <translation>
                <numerusform>%n báo cáo</numerusform>
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
            <source>&amp;Refresh</source>
            <translation>&amp;Làm mới</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Settings…</source>
            <translation>&amp;Cài đặt…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Test crash reporting…</source>
            <translation>Thử &amp;báo cáo sự cố…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Hoàn tác</translation>
        </message>
        <message numerus="yes">
            <location filename="../../tray_app/ui/main_window/notices.py" />
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
            <location filename="../../tray_app/ui/main_window/window_menu.py" />
            <source>Menu</source>
            <translation>Trình đơn</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/status_bar.py" />
            <source>Searching…</source>
            <translation>Đang tìm…</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/window.py" />
            <source>Timeline</source>
            <translation>Dòng thời gian</translation>
        </message>
        <message>
            <location filename="../../tray_app/ui/main_window/status_bar.py" />
            <source>{shown} of {all}</source>
            <translation>{shown} trong {all}</translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <location filename="../../tray_app/ui/main_window/status_parts.py" />
            <source>S&amp;top</source>
            <translation>&amp;Dừng</translation>
        </message>
    </context>
</TS>
