<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Annotator</source>
        <translation>دربارهٔ Annotator</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>نسخهٔ %1 با Qt %2</translation>
    </message>
    <message>
        <source>Labels who says what, in many reports of the same event.</source>
        <translation>برای برچسب زدن به این‌که چه کسی چه می‌گوید، در گزارش‌های بسیار از یک رویداد.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Qt is used under the LGPL 3, and the icons are Lucide&apos;s, under the ISC licence.</source>
        <translation>نرم‌افزار آزاد با پروانهٔ MIT. ‏Qt با پروانهٔ LGPL 3 به کار رفته و نمادها از Lucide با پروانهٔ ISC است.</translation>
    </message>
    <message>
        <source>Nothing you label ever leaves this computer by itself.</source>
        <translation>هیچ‌یک از برچسب‌های شما خودبه‌خود از این رایانه بیرون نمی‌رود.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Finding passages</source>
        <translation>یافتن بخش‌ها</translation>
    </message>
    <message>
        <source>Cutting out what is said</source>
        <translation>بریدن آنچه گفته شده</translation>
    </message>
    <message>
        <source>Cutting out source words</source>
        <translation>بریدن واژه‌های منبع</translation>
    </message>
    <message>
        <source>Cutting out cues</source>
        <translation>بریدن فعل‌های نقل</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>Quotation type</source>
        <translation>نوع نقل‌قول</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>قطعیت</translation>
    </message>
    <message>
        <source>Polarity of the stance</source>
        <translation>قطبیت موضع</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>موضوع‌ها</translation>
    </message>
    <message>
        <source>F1, exactly the same</source>
        <translation>‏F1، دقیقاً همان</translation>
    </message>
    <message>
        <source>F1, half in common</source>
        <translation>‏F1، نیمی مشترک</translation>
    </message>
    <message>
        <source>F1, anything in common</source>
        <translation>‏F1، هر چیز مشترک</translation>
    </message>
    <message>
        <source>αU (2004)</source>
        <translation>αU (2004)</translation>
    </message>
    <message>
        <source>|uα (2016)</source>
        <translation>|uα (2016)</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>α, Jaccard</source>
        <translation>‏α، Jaccard</translation>
    </message>
    <message>
        <source>α, MASI</source>
        <translation>‏α، MASI</translation>
    </message>
    <message>
        <source>κ</source>
        <translation>κ</translation>
    </message>
    <message>
        <source>κ, linear weights</source>
        <translation>‏κ، وزن‌های خطی</translation>
    </message>
    <message>
        <source>κ, quadratic weights</source>
        <translation>‏κ، وزن‌های درجه‌دو</translation>
    </message>
    <message>
        <source>Percent agreement</source>
        <translation>درصد توافق</translation>
    </message>
    <message>
        <source>AC1</source>
        <translation>AC1</translation>
    </message>
    <message>
        <source>Of all passages that either marked, how large a share both marked with exactly the same characters: 1 all, 0 none. Twice what is in common over all that was marked (F1; van Rijsbergen 1979).</source>
        <translation>از همهٔ بخش‌هایی که یکی نشان کرده، چه سهمی را هر دو با دقیقاً همان نویسه‌ها نشان کرده‌اند: ۱ همه، ۰ هیچ. دو برابر مشترک بر همهٔ نشان‌شده‌ها (F1؛ van Rijsbergen 1979).</translation>
    </message>
    <message>
        <source>As F1, but passages count as the same when what they have in common is at least half of what they cover together (intersection over union), one with one, so that the total overlap is greatest.</source>
        <translation>مانند F1، ولی دو بخش همان به شمار می‌آیند اگر اشتراکشان دست‌کم نیمی از آنچه با هم می‌پوشانند باشد (اشتراک بر اجتماع)، یک به یک، تا همپوشانی کل بیشینه شود.</translation>
    </message>
    <message>
        <source>As F1, but passages count as the same when they have any character in common, one with one.</source>
        <translation>مانند F1، ولی دو بخش همان به شمار می‌آیند اگر نویسه‌ای مشترک داشته باشند، یک به یک.</translation>
    </message>
    <message>
        <source>How alike the text was cut into passages, lengths and gaps counted: 1 alike, 0 as if cut at random, below 0 worse than that (Krippendorff 2004, Quality &amp; Quantity 38).</source>
        <translation>متن تا چه اندازه یکسان به بخش‌ها بریده شده، با درازا و فاصله‌ها: ۱ یکسان، ۰ چنان‌که تصادفی، زیر ۰ بدتر از آن (Krippendorff 2004, Quality &amp; Quantity 38).</translation>
    </message>
    <message>
        <source>Whether the same stretches of the text were marked at all: 1 the same, 0 as by chance (Krippendorff, Mathet, Bouvry &amp; Widlöcher 2016, Quality &amp; Quantity 50, eq. 6).</source>
        <translation>آیا اصلاً همان تکه‌های متن نشان شده‌اند: ۱ همان، ۰ چنان‌که تصادفی (Krippendorff, Mathet, Bouvry &amp; Widlöcher 2016, Quality &amp; Quantity 50, eq. 6).</translation>
    </message>
    <message>
        <source>1 minus the disagreement observed over that expected by chance: 1 full agreement, 0 chance. For polarity by the order of the scale (Krippendorff 2011).</source>
        <translation>یک منهای ناهم‌رأیی دیده‌شده بر ناهم‌رأیی تصادفی: ۱ توافق کامل، ۰ تصادف. برای قطبیت بر پایهٔ ترتیب مقیاس (Krippendorff 2011).</translation>
    </message>
    <message>
        <source>α for sets of topics: two sets differ by the share of topics that only one of them holds (Krippendorff 2011; Jaccard 1912).</source>
        <translation>‏α برای مجموعه‌های موضوع: دو مجموعه به اندازهٔ سهم موضوع‌هایی که تنها در یکی است فرق دارند (Krippendorff 2011; Jaccard 1912).</translation>
    </message>
    <message>
        <source>α for sets of topics, gentler where one set holds the other (Krippendorff 2011; Passonneau 2006).</source>
        <translation>‏α برای مجموعه‌های موضوع، نرم‌تر آنجا که یکی دیگری را در بر دارد (Krippendorff 2011; Passonneau 2006).</translation>
    </message>
    <message>
        <source>Agreement beyond what each one&apos;s own habits would give by chance: 1 full, 0 chance (two annotators: Cohen 1960; more: Fleiss 1971).</source>
        <translation>توافقی فراتر از آنچه عادت‌های هر کس به تصادف می‌دهد: ۱ کامل، ۰ تصادف (دو برچسب‌گذار: Cohen 1960؛ بیشتر: Fleiss 1971).</translation>
    </message>
    <message>
        <source>As κ, but a mismatch counts by how many steps of the scale lie between (Cohen 1968).</source>
        <translation>مانند κ، ولی ناهمخوانی به شمار پله‌های مقیاس در میان سنجیده می‌شود (Cohen 1968).</translation>
    </message>
    <message>
        <source>As κ, but a mismatch counts by the square of the steps between (Cohen 1968).</source>
        <translation>مانند κ، ولی ناهمخوانی به توان دوم پله‌های میان سنجیده می‌شود (Cohen 1968).</translation>
    </message>
    <message>
        <source>The share of pairs with the same label. Chance is not taken off, so it looks high where one label prevails (Artstein &amp; Poesio 2008).</source>
        <translation>سهم جفت‌هایی با همان برچسب. تصادف کم نشده، پس آنجا که یک برچسب غالب است بالا می‌نماید (Artstein &amp; Poesio 2008).</translation>
    </message>
    <message>
        <source>Agreement beyond chance that stays steady where one label prevails (Gwet 2008).</source>
        <translation>توافقی فراتر از تصادف که آنجا که یک برچسب غالب است پایدار می‌ماند (Gwet 2008).</translation>
    </message>
    <message>
        <source>(no topic)</source>
        <translation>(بی‌موضوع)</translation>
    </message>
</context>
<context>
    <name>AgreementFilters</name>
    <message>
        <source>Annotators</source>
        <translation>برچسب‌گذاران</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>رسانه</translation>
    </message>
    <message>
        <source>Only what is submitted</source>
        <translation>تنها تحویل‌شده‌ها</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>(no event)</source>
        <translation>(بی‌رویداد)</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message>
        <source>Measuring agreement</source>
        <translation>سنجش توافق</translation>
    </message>
    <message>
        <source>Measuring agreement…</source>
        <translation>سنجش توافق…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>فایل‌های ⁦CSV (*.csv)⁩</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>خروجی رقم‌ها</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>‏⁨%1⁩ نوشته نشد: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Between whom</source>
        <translation>میان که</translation>
    </message>
    <message>
        <source>There is nothing to measure yet</source>
        <translation>هنوز چیزی برای سنجش نیست</translation>
    </message>
    <message>
        <source>All %1 annotators together</source>
        <translation>همهٔ ⁨%1⁩ برچسب‌گذار با هم</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>‏⁨%1⁩ و ⁨%2⁩</translation>
    </message>
    <message>
        <source>Each two annotators: %1, %2</source>
        <translation>هر دو برچسب‌گذار: ⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>What is taken for what: %1</source>
        <translation>چه به جای چه گرفته می‌شود: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Choose two annotators in the map above.</source>
        <translation>دو برچسب‌گذار را در نقشهٔ بالا برگزینید.</translation>
    </message>
    <message>
        <source>Rows: %1. Columns: %2. Enter on a cell shows its passages in Compare.</source>
        <translation>ردیف‌ها: ⁨%1⁩. ستون‌ها: ⁨%2⁩. Enter روی یک خانه بخش‌هایش را در مقایسه نشان می‌دهد.</translation>
    </message>
    <message>
        <source>The %1 labels confused most are shown, of %2.</source>
        <translation>‏⁨%1⁩ برچسبی که بیش از همه درهم شده‌اند نشان داده شده، از ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Looking for the passages</source>
        <translation>جستن بخش‌ها</translation>
    </message>
</context>
<context>
    <name>AliasField</name>
    <message>
        <source>Another name in any script, then Enter</source>
        <translation>نامی دیگر به هر خطی، سپس Enter</translation>
    </message>
    <message>
        <source>Make it the main name</source>
        <translation>نام اصلی شود</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>اصلاح</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>AnnotationFilterBar</name>
    <message>
        <source>Filter annotations by words and notes</source>
        <translation>پالایش برچسب‌ها با واژه‌ها و یادداشت‌ها</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>موضع</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>قطعیت</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>اطمینان</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>برای بحث</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>لایه</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>برچسب‌گذار</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>رسانه</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>منشأ</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>نشان‌دار</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>بی‌نشان</translation>
    </message>
    <message>
        <source>(no event)</source>
        <translation>(بی‌رویداد)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>در حال جست‌وجو…</translation>
    </message>
    <message>
        <source>%1 of %2 annotations</source>
        <translation>%1 از %2 برچسب</translation>
    </message>
    <message>
        <source>Annotations: %2</source>
        <translation>برچسب‌ها: %2</translation>
    </message>
</context>
<context>
    <name>AnnotationModel</name>
    <message>
        <source>Outlet</source>
        <translation>رسانه</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>موضع</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>موضوع‌ها</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>قطعیت</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>اطمینان</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>برچسب‌گذار</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>آخرین تغییر</translation>
    </message>
</context>
<context>
    <name>AnnotationsView</name>
    <message>
        <source>Change…</source>
        <translation>تغییر…</translation>
    </message>
    <message>
        <source>Deleting annotations</source>
        <translation>حذف برچسب‌ها</translation>
    </message>
    <message>
        <source>None of these annotations is yours; only their annotators change them.</source>
        <translation>هیچ‌یک از این برچسب‌ها از آن شما نیست؛ تنها برچسب‌گذارشان تغییرشان می‌دهد.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Nothing is labelled yet</source>
        <translation>هنوز چیزی برچسب ندارد</translation>
    </message>
    <message>
        <source>Open an article, select what somebody said, and press Enter.</source>
        <translation>مقاله‌ای را باز کنید، گفتهٔ کسی را انتخاب کنید و Enter را بزنید.</translation>
    </message>
    <message>
        <source>No annotation fits</source>
        <translation>برچسبی با این شرط‌ها نیست</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>انتخاب‌شده: %1</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>رفتن به جای آن در متن</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>رونوشت متن</translation>
    </message>
    <message>
        <source>Flag to discuss</source>
        <translation>نشان زدن برای بحث</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Changing annotations</source>
        <translation>تغییر برچسب‌ها</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>No annotation</source>
        <translation>بدون برچسب</translation>
    </message>
    <message>
        <source>Annotation without speaker</source>
        <translation>برچسب بی‌گوینده</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>پیشنهادی: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ArticleActions</name>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Edit events…</source>
        <translation>ویرایش رویدادها…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>مشخصات…</translation>
    </message>
    <message numerus="yes">
        <source>Details of %Ln articles…</source>
        <translation>
            <numerusform>مشخصات %Ln مقاله…</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign event…</source>
        <translation>تعیین رویداد…</translation>
    </message>
    <message>
        <source>Take out of its event</source>
        <translation>بیرون آوردن از رویداد</translation>
    </message>
    <message>
        <source>Nothing to label here</source>
        <translation>چیزی برای برچسب زدن ندارد</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>بازگشودن</translation>
    </message>
    <message>
        <source>Taking articles out of their events</source>
        <translation>بیرون آوردن مقاله‌ها از رویدادهایشان</translation>
    </message>
    <message>
        <source>Submitting articles</source>
        <translation>سپردن مقاله‌ها</translation>
    </message>
    <message>
        <source>Reopening articles</source>
        <translation>بازگشودن مقاله‌ها</translation>
    </message>
    <message>
        <source>Select articles in the list first.</source>
        <translation>نخست مقاله‌هایی را در فهرست برگزینید.</translation>
    </message>
</context>
<context>
    <name>ArticleDeeds</name>
    <message>
        <source>The other versions of this article have no labels of yours.</source>
        <translation>نسخه‌های دیگر این مقاله برچسبی از شما ندارند.</translation>
    </message>
    <message>
        <source>No article with this title or address has nearly the same text.</source>
        <translation>هیچ مقاله‌ای با این عنوان یا نشانی متن نزدیکی ندارد.</translation>
    </message>
    <message>
        <source>Nothing in this article is marked as furniture.</source>
        <translation>هیچ بخشی از این مقاله زوائد علامت نخورده است.</translation>
    </message>
    <message>
        <source>The rules find no more furniture here.</source>
        <translation>قاعده‌ها زوائد دیگری در این‌جا نمی‌یابند.</translation>
    </message>
</context>
<context>
    <name>ArticleFilterBar</name>
    <message>
        <source>Filter articles</source>
        <translation>پالایش مقاله‌ها</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>پالایه‌های بیشتر</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>در حال جست‌وجو…</translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1 از %2 مقاله</translation>
    </message>
    <message>
        <source>Articles: %1</source>
        <translation>مقاله‌ها: %1</translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>Whose labels are on the screen</source>
        <translation>برچسب‌های چه کسی دیده می‌شود</translation>
    </message>
    <message>
        <source>Labels of</source>
        <translation>برچسب‌های</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>مقالهٔ بی‌عنوان</translation>
    </message>
    <message>
        <source>My labels</source>
        <translation>برچسب‌های من</translation>
    </message>
    <message>
        <source>Labels of %1</source>
        <translation>برچسب‌های ⁨%1⁩</translation>
    </message>
    <message>
        <source>★ Gold</source>
        <translation>★ طلایی</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>Nothing to label here</source>
        <translation>چیزی برای برچسب زدن ندارد</translation>
    </message>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>در دست کار</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>تحویل‌شده</translation>
    </message>
</context>
<context>
    <name>ArticleListView</name>
    <message>
        <source>Articles</source>
        <translation>مقاله‌ها</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>هنوز مقاله‌ای نیست</translation>
    </message>
    <message>
        <source>Bring some in with Ctrl+I, or drop files onto the window.</source>
        <translation>با Ctrl+I مقاله بیاورید یا پرونده‌ها را روی پنجره رها کنید.</translation>
    </message>
    <message>
        <source>No article fits</source>
        <translation>مقاله‌ای با این شرط‌ها نیست</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>مرتب کردن فهرست</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>تازه‌آمده‌ها اول</translation>
    </message>
    <message>
        <source>As imported</source>
        <translation>به ترتیب ورود</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>بر پایهٔ تاریخ</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>بر پایهٔ عنوان</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>بر پایهٔ رسانه</translation>
    </message>
    <message>
        <source>By event</source>
        <translation>بر پایهٔ رویداد</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>بر پایهٔ وضعیت</translation>
    </message>
    <message>
        <source>By number of annotations</source>
        <translation>بر پایهٔ شمار برچسب‌ها</translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>رسانه</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
</context>
<context>
    <name>ArticlePickers</name>
    <message>
        <source>Outlet</source>
        <translation>رسانه</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Not submitted</source>
        <translation>تحویل‌نشده</translation>
    </message>
    <message>
        <source>(no event)</source>
        <translation>(بی‌رویداد)</translation>
    </message>
</context>
<context>
    <name>ArticlesView</name>
    <message>
        <source>Articles</source>
        <translation>مقاله‌ها</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>هنوز مقاله‌ای نیست</translation>
    </message>
    <message>
        <source>Bring some in with Ctrl+I, or drop files onto the window.</source>
        <translation>با Ctrl+I مقاله بیاورید یا پرونده‌ها را روی پنجره رها کنید.</translation>
    </message>
    <message>
        <source>No article fits</source>
        <translation>مقاله‌ای با این شرط‌ها نیست</translation>
    </message>
    <message>
        <source>Take a filter away, or type fewer words.</source>
        <translation>پالایه‌ای را بردارید یا واژه‌های کمتری بنویسید.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>برداشتن پالایه‌ها</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>پشتیبان‌گیری</translation>
    </message>
    <message>
        <source>Open as a new project</source>
        <translation>باز کردن همچون پروژهٔ تازه</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>One is made when the project is closed, or now if you ask for it.</source>
        <translation>هنگام بستن پروژه یکی ساخته می‌شود، یا همین حالا اگر بخواهید.</translation>
    </message>
    <message>
        <source>Whole copies of “%1” as it was at the time, and what differs now.</source>
        <translation>نسخه‌های کامل «⁨%1⁩» آن‌گونه که در آن زمان بود، و آنچه اکنون فرق دارد.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>بازگرداندن…</translation>
    </message>
    <message>
        <source>“%1” becomes again what it was on %2. What it is now is kept as a backup of its own, so this can be taken back.</source>
        <translation>«⁨%1⁩» دوباره همان می‌شود که در ⁨%2⁩ بود. وضع کنونی‌اش خود پشتیبانی می‌شود، پس این کار برگشت‌پذیر است.</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>این پشتیبان بازگردانده شود؟</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>The backup of %1 is deleted for good. The project stays as it is.</source>
        <translation>پشتیبان ⁨%1⁩ برای همیشه حذف می‌شود. پروژه همان که هست می‌ماند.</translation>
    </message>
    <message>
        <source>Delete this backup?</source>
        <translation>این پشتیبان حذف شود؟</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <translation>حذف پشتیبان</translation>
    </message>
    <message>
        <source>%1 could not be deleted: %2.</source>
        <translation>‏⁨%1⁩ حذف نشد: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>هنوز پشتیبانی نیست</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>The project&apos;s file is gone</source>
        <translation>فایل پروژه نیست</translation>
    </message>
    <message>
        <source>Restoring puts this backup in its place.</source>
        <translation>بازگرداندن، این پشتیبان را به جای آن می‌گذارد.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>در حال مقایسه…</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>The two cannot be compared</source>
        <translation>این دو را نمی‌توان مقایسه کرد</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>در حال پشتیبان‌گیری</translation>
    </message>
    <message>
        <source>Copying the backup</source>
        <translation>در حال رونوشت برداشتن از پشتیبان</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Back up by itself</source>
        <translation>پشتیبان‌گیری خودکار</translation>
    </message>
    <message>
        <source> days</source>
        <translation> روز</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>برای همیشه</translation>
    </message>
    <message>
        <source>When a project is opened or closed, and every hour of work, if something is new since the last backup. Work goes on meanwhile.</source>
        <translation>هنگام باز یا بسته شدن پروژه، و هر ساعت کار، اگر از پشتیبان پیشین چیز تازه‌ای باشد. در این میان کار ادامه دارد.</translation>
    </message>
    <message>
        <source>Keep of each project</source>
        <translation>نگه‌داشته از هر پروژه</translation>
    </message>
    <message>
        <source>Of more than that, those go that others stand close to in time, so that the rest still reaches far back. There are fewer where they would take more than a tenth of the disk.</source>
        <translation>از بیشتر از آن، آن‌هایی می‌روند که دیگران در زمان به آن‌ها نزدیک‌اند، تا بقیه همچنان به گذشتهٔ دور برسد. اگر بیش از یک‌دهم دیسک را بگیرند، کمترند.</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>نگه‌داری تا</translation>
    </message>
    <message>
        <source>Older ones are deleted; the newest always stays, and so does every backup that you asked for.</source>
        <translation>قدیمی‌ترها حذف می‌شوند؛ تازه‌ترین همیشه می‌ماند، و نیز هر پشتیبانی که خواسته باشید.</translation>
    </message>
    <message>
        <source>A backup is also made before a file is brought up to date, before many articles come in, and before a backup is restored. The folder is shown under Files.</source>
        <translation>پیش از به‌روز شدن فایل، پیش از آمدن مقاله‌های بسیار و پیش از بازگرداندن پشتیبان نیز پشتیبان گرفته می‌شود. پوشه زیر «فایل‌ها» آمده است.</translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message>
        <source>Bring in colleagues&apos; labels</source>
        <translation>وارد کردن برچسب‌های همکاران</translation>
    </message>
    <message>
        <source>Take in my own work from another computer too</source>
        <translation>کار خود من از رایانهٔ دیگر هم گرفته شود</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Bringing labels in</source>
        <translation>وارد کردن برچسب‌ها</translation>
    </message>
    <message>
        <source>Drop colleagues&apos; packets here</source>
        <translation>بسته‌های همکاران را اینجا رها کنید</translation>
    </message>
    <message>
        <source>Packets and whole projects, one or several. First you see what would change; nothing of your own work is ever changed by them.</source>
        <translation>بسته‌ها و پروژه‌های کامل، یکی یا چند تا. نخست می‌بینید چه تغییر می‌کند؛ هرگز چیزی از کار خود شما را تغییر نمی‌دهند.</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>فایل‌ها…</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>Merge the two…</source>
        <translation>ادغام این دو…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>افزودن فایل…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Packets and projects (*%1 *%2 *.packet)</source>
        <translation>بسته‌ها و پروژه‌ها ⁦(*%1 *%2 *.packet)⁩</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها ⁦(*)⁩</translation>
    </message>
    <message>
        <source>Choose packets</source>
        <translation>برگزیدن بسته‌ها</translation>
    </message>
    <message>
        <source>Looking into the files</source>
        <translation>نگاه به فایل‌ها</translation>
    </message>
    <message>
        <source>None of these files can be brought in; why stands beside each.</source>
        <translation>هیچ‌یک از این فایل‌ها را نمی‌توان وارد کرد؛ دلیل کنار هر کدام آمده است.</translation>
    </message>
    <message>
        <source>There is nothing new in these files.</source>
        <translation>در این فایل‌ها چیز تازه‌ای نیست.</translation>
    </message>
    <message>
        <source>This would change; it is one step that can be undone.</source>
        <translation>این‌ها تغییر می‌کند؛ یک گام است و واگردپذیر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot come in.</source>
        <translation>
            <numerusform>%Ln فایل نمی‌تواند بیاید.</numerusform>
        </translation>
    </message>
    <message>
        <source>This came in. Undo takes all of it back in one step.</source>
        <translation>این‌ها آمد. واگرد همه را در یک گام برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Looking…</source>
        <translation>در حال جست‌وجو…</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Checking the project</source>
        <translation>بررسی پروژه</translation>
    </message>
    <message>
        <source>Annotator projects (*%1)</source>
        <translation>پروژه‌های Annotator ‏(*%1)</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>رونوشت %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>ذخیرهٔ رونوشت</translation>
    </message>
    <message>
        <source>This is the project itself; choose another name for the copy.</source>
        <translation>این خود پروژه است؛ نام دیگری برای رونوشت برگزینید.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>ذخیرهٔ رونوشت</translation>
    </message>
    <message>
        <source>Nothing is wrong: %1 texts and all their labels were read.</source>
        <translation>همه چیز درست است: %1 متن و همهٔ برچسب‌هایشان خوانده شد.</translation>
    </message>
    <message>
        <source>The copy is in %1. You go on working in the project itself.</source>
        <translation>رونوشت در ⁨%1⁩ است. شما کار را در خود پروژه ادامه می‌دهید.</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Differences</source>
        <translation>اختلاف‌ها</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>Inside:</source>
        <translation>درون:</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>رسانه</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Change annotations</source>
        <translation>تغییر برچسب‌ها</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغییر %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>همان‌گونه بماند</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>Add topics</source>
        <translation>افزودن موضوع</translation>
    </message>
    <message>
        <source>Take out topics</source>
        <translation>برداشتن موضوع</translation>
    </message>
    <message>
        <source>First stance</source>
        <translation>موضع نخست</translation>
    </message>
    <message>
        <source>Its target</source>
        <translation>هدف آن</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>قطعیت</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>اطمینان</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>برای بحث</translation>
    </message>
    <message>
        <source>(take away)</source>
        <translation>(برداشتن)</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>نشان بزن</translation>
    </message>
    <message>
        <source>Take the flag off</source>
        <translation>نشان را بردار</translation>
    </message>
    <message>
        <source>Changes %1 annotations in one step, which undo takes back.</source>
        <translation>%1 برچسب را در یک گام تغییر می‌دهد که واگردپذیر است.</translation>
    </message>
    <message>
        <source>%1 of the %2 selected annotations are yours; only those change. A colleague&apos;s are theirs to change.</source>
        <translation>%1 از %2 برچسب انتخاب‌شده از آن شماست و تنها همان‌ها تغییر می‌کند؛ برچسب همکاران را تنها خودشان تغییر می‌دهند.</translation>
    </message>
    <message>
        <source>None of the %2 selected annotations is yours; only their annotators can change them.</source>
        <translation>هیچ‌یک از %2 برچسب انتخاب‌شده از آن شما نیست؛ تنها برچسب‌گذارشان تغییرشان می‌دهد.</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keys at a glance</source>
        <translation>کلیدها در یک نگاه</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>پالایش با نام یا کلید</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>(none)</source>
        <translation>(هیچ)</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>No annotation lies at the caret.</source>
        <translation>برچسبی در جای نشانگر نیست.</translation>
    </message>
</context>
<context>
    <name>CodebookExchange</name>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON ‏(*.json)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>جدول CSV ‏(*.csv)</translation>
    </message>
    <message>
        <source>Export codebook</source>
        <translation>خروجی گرفتن از کدنامه</translation>
    </message>
    <message>
        <source>Codebooks (*.json *.csv)</source>
        <translation>کدنامه‌ها (*.json *.csv)</translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>وارد کردن کدنامه</translation>
    </message>
    <message>
        <source>%1 speakers, %2 stances and %3 topics are in %4.</source>
        <translation>%1 گوینده، %2 موضع و %3 موضوع در ⁨%4⁩ نوشته شد.</translation>
    </message>
    <message>
        <source>%1 brought nothing new: all its %2 entries are here as they are.</source>
        <translation>‏⁨%1⁩ چیز تازه‌ای نداشت: همهٔ %2 مدخل آن همین‌گونه این‌جا هست.</translation>
    </message>
    <message>
        <source>From %4: %1 new entries, %2 changed, %3 as before. Undo takes it back.</source>
        <translation>از ⁨%4⁩: %1 مدخل تازه، %2 تغییریافته، %3 بی‌تغییر. واگردپذیر است.</translation>
    </message>
</context>
<context>
    <name>CodebookView</name>
    <message>
        <source>Stances of the scale cannot be merged; archive the one too many.</source>
        <translation>موضع‌های مقیاس را نمی‌توان ادغام کرد؛ موضع اضافی را بایگانی کنید.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>گویندگان</translation>
    </message>
    <message>
        <source>Stance scale</source>
        <translation>مقیاس موضع‌ها</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>موضوع‌ها</translation>
    </message>
    <message>
        <source>Parts of the codebook</source>
        <translation>بخش‌های کدنامه</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>وارد کردن…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>خروجی…</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>نسخهٔ %1</translation>
    </message>
    <message>
        <source>Each change makes a new version; annotations record the one they are made by.</source>
        <translation>هر تغییر نسخهٔ تازه‌ای می‌سازد؛ هر برچسب نسخه‌ای را که با آن زده شده نگه می‌دارد.</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Let the program choose</source>
        <translation>به انتخاب برنامه</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>رنگ دیگر…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Words in it read at %1 : 1 in light, %2 : 1 in dark; 4.5 is enough.</source>
        <translation>تضاد نوشته با این رنگ: %1 در روشن و %2 در تیره؛ ۴٫۵ بس است.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>سرخ</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>آبی</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>سبز</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>ارغوانی</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>کهربایی</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>فیروزه‌ای</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>صورتی</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>زیتونی</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>نیلی</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>سبزآبی</translation>
    </message>
</context>
<context>
    <name>ColumnsForm</name>
    <message>
        <source>(none)</source>
        <translation>(هیچ)</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>نخستین سطرهای جدول</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Which column of the table holds what</source>
        <translation>هر ستون جدول چه دارد</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>رسانه</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>نشانی (URL)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>out of date</source>
        <translation>کهنه‌شده</translation>
    </message>
    <message>
        <source>Not all have it</source>
        <translation>همه ندارند</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>مرزها</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>موضع</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>گونه</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>قطعیت</translation>
    </message>
    <message>
        <source>All agree</source>
        <translation>همه هم‌رأی‌اند</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>تنها ⁨%1⁩</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>واژه‌ها</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>نقل‌قول</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>موضوع‌ها</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>منبع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>cue: %1</source>
        <translation>فعل نقل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>confidence: %1</source>
        <translation>اطمینان: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>All agree: accepted</source>
        <translation>همه هم‌رأی: پذیرفته</translation>
    </message>
    <message>
        <source>Taken from %1</source>
        <translation>گرفته از ⁨%1⁩</translation>
    </message>
    <message>
        <source>Put together from %1</source>
        <translation>گردآمده از ⁨%1⁩</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>دستی ویرایش شده</translation>
    </message>
    <message>
        <source>Nothing belongs here</source>
        <translation>چیزی به اینجا تعلق ندارد</translation>
    </message>
</context>
<context>
    <name>CompareFilters</name>
    <message>
        <source>Difference</source>
        <translation>اختلاف</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>برچسب‌گذار</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>تنها ⁨%1⁩</translation>
    </message>
    <message>
        <source>Least overlap of the same words</source>
        <translation>کمترین همپوشانی همان واژه‌ها</translation>
    </message>
    <message>
        <source>Labels count as of the same words when what they have in common is at least this share of what they cover together (intersection over union).</source>
        <translation>برچسب‌ها از همان واژه‌ها به شمار می‌آیند اگر اشتراکشان دست‌کم این سهم از آنچه با هم می‌پوشانند باشد (اشتراک بر اجتماع).</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Decided, out of date</source>
        <translation>تصمیم‌گرفته، کهنه‌شده</translation>
    </message>
    <message>
        <source>Same words from %1 % on</source>
        <translation>همان واژه‌ها از ⁨%1⁩٪ به بالا</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Back to the differences</source>
        <translation>بازگشت به اختلاف‌ها</translation>
    </message>
    <message>
        <source>Only the passages behind a figure are listed: %1 labels.</source>
        <translation>تنها بخش‌های پشت یک رقم فهرست شده‌اند: ⁨%1⁩ برچسب.</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>نخست واژه‌ها را برگزینید.</translation>
    </message>
    <message>
        <source>Looking for articles that several have worked on…</source>
        <translation>جستن مقاله‌هایی که چند تن رویشان کار کرده‌اند…</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>هنوز چیزی برای مقایسه نیست</translation>
    </message>
    <message>
        <source>Two people must have labelled the same article. Bring in colleagues&apos; labels, or let somebody else label here too.</source>
        <translation>باید دو نفر یک مقاله را برچسب زده باشند. برچسب‌های همکاران را وارد کنید، یا بگذارید کس دیگری هم اینجا برچسب بزند.</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>مقالهٔ بی‌عنوان</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>تحویل‌شده</translation>
    </message>
    <message>
        <source>Not all submitted</source>
        <translation>همه تحویل نشده</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>در بازبینی</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>فیصله‌یافته</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 decided</source>
        <translation>‏⁨%1⁩ · ⁨%2⁩ از ⁨%3⁩ تصمیم‌گرفته</translation>
    </message>
    <message>
        <source>%1  Accept %2 that all agree on</source>
        <translation>‏⁨%1⁩  پذیرفتن ⁨%2⁩ موردی که همه بر آن هم‌رأی‌اند</translation>
    </message>
    <message>
        <source>%1  Accept that nothing is labelled</source>
        <translation>‏⁨%1⁩  پذیرفتن اینکه چیزی برچسب نخورده</translation>
    </message>
    <message>
        <source>Article %1 of %2</source>
        <translation>مقالهٔ ⁨%1⁩ از ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 of %2 articles settled, %3 in review</source>
        <translation>‏⁨%1⁩ از ⁨%2⁩ مقاله فیصله یافته، ⁨%3⁩ در بازبینی</translation>
    </message>
    <message>
        <source>Labels in furniture, which count for nothing: %1</source>
        <translation>برچسب‌های درون زوائد که به شمار نمی‌آیند: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Decisions on labels that are gone: %1</source>
        <translation>تصمیم‌ها دربارهٔ برچسب‌هایی که دیگر نیستند: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>CompareWork</name>
    <message>
        <source>This is the last article that several have worked on.</source>
        <translation>این واپسین مقاله‌ای است که چند نفر رویش کار کرده‌اند.</translation>
    </message>
    <message>
        <source>This is the first article that several have worked on.</source>
        <translation>این نخستین مقاله‌ای است که چند نفر رویش کار کرده‌اند.</translation>
    </message>
    <message>
        <source>These annotators have not worked on the same article.</source>
        <translation>این برچسب‌گذاران روی یک مقاله کار نکرده‌اند.</translation>
    </message>
    <message>
        <source>No difference in the next %1 articles; press again to look on.</source>
        <translation>در ⁨%1⁩ مقالهٔ بعدی اختلافی نیست؛ برای ادامه دوباره فشار دهید.</translation>
    </message>
    <message>
        <source>This is the first open difference in the articles before.</source>
        <translation>این نخستین اختلاف باز در مقاله‌های پیشین است.</translation>
    </message>
    <message>
        <source>No open difference is left.</source>
        <translation>هیچ اختلاف بازی نمانده است.</translation>
    </message>
    <message>
        <source>No open difference is left; what all agree on is to be accepted.</source>
        <translation>هیچ اختلاف بازی نمانده است؛ پذیرفتن آنچه همه بر آن هم‌رأی‌اند مانده است.</translation>
    </message>
    <message>
        <source>This is the last difference.</source>
        <translation>این واپسین اختلاف است.</translation>
    </message>
    <message>
        <source>This is the first difference.</source>
        <translation>این نخستین اختلاف است.</translation>
    </message>
</context>
<context>
    <name>ConcordanceModel</name>
    <message>
        <source>marked</source>
        <translation>نشان‌شده</translation>
    </message>
    <message>
        <source>There are more; these are the first %1 lines.</source>
        <translation>بیشتر هم هست؛ این‌ها نخستین ⁨%1⁩ سطرند.</translation>
    </message>
</context>
<context>
    <name>ConcordanceView</name>
    <message>
        <source>Words as they follow each other</source>
        <translation>واژه‌ها چنان‌که پی هم می‌آیند</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>چیزی یافت نشد</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>واژه‌ها</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>عبارت باقاعده</translation>
    </message>
    <message>
        <source>Speaker, by all names</source>
        <translation>گوینده، با همهٔ نام‌ها</translation>
    </message>
    <message>
        <source>as in the articles</source>
        <translation>به ترتیب مقاله‌ها</translation>
    </message>
    <message>
        <source>by the words before</source>
        <translation>بر پایهٔ واژه‌های پیش</translation>
    </message>
    <message>
        <source>by the words behind</source>
        <translation>بر پایهٔ واژه‌های پس</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>آنچه جست‌وجو شود</translation>
    </message>
    <message>
        <source>Order of the lines</source>
        <translation>ترتیب سطرها</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>سطرها</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>به تفکیک مقاله</translation>
    </message>
    <message>
        <source>Show the articles in which it occurs</source>
        <translation>نمایش مقاله‌هایی که در آن‌ها آمده</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>نشان کردن همه</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>برداشتن نشان‌ها</translation>
    </message>
    <message>
        <source>Label selected…</source>
        <translation>برچسب زدن برگزیده‌ها…</translation>
    </message>
    <message>
        <source>Label all…</source>
        <translation>برچسب زدن همه…</translation>
    </message>
    <message>
        <source>See words in their context</source>
        <translation>دیدن واژه‌ها در بافت</translation>
    </message>
    <message>
        <source>Every place in all articles on a line of its own. Space marks a line, Shift with an arrow selects several; then label those that are marked, selected, or all of them, in one step.</source>
        <translation>هر جا در همهٔ مقاله‌ها در سطری جداگانه. Space سطری را نشان می‌کند، Shift با پیکان چند تا را برمی‌گزیند؛ سپس نشان‌شده‌ها، برگزیده‌ها یا همه را در یک گام برچسب بزنید.</translation>
    </message>
    <message>
        <source>A regular expression; Enter looks for it</source>
        <translation>عبارت باقاعده؛ Enter می‌جویدش</translation>
    </message>
    <message>
        <source>Words as they follow each other; lead* finds leader</source>
        <translation>واژه‌ها چنان‌که پی هم می‌آیند؛ ⁦lead*⁩، ⁦leader⁩ را می‌یابد</translation>
    </message>
    <message>
        <source>Looking through the articles</source>
        <translation>جست‌وجو در مقاله‌ها</translation>
    </message>
    <message>
        <source>Labelling the places</source>
        <translation>برچسب زدن جاها</translation>
    </message>
    <message>
        <source>Furniture is left out. Try fewer words, or the beginning of a word.</source>
        <translation>زوائد کنار گذاشته شده. واژه‌های کمتر یا آغاز واژه‌ای را بیازمایید.</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>سطرها: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Lines: %1 and more</source>
        <translation>سطرها: ⁨%1⁩ و بیشتر</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>نشان‌شده: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Label marked (%1)…</source>
        <translation>برچسب زدن نشان‌شده‌ها (⁨%1⁩)…</translation>
    </message>
</context>
<context>
    <name>ConfusionModel</name>
    <message>
        <source>One said “%1”, the other “%2”: %3 pairs. Enter shows them.</source>
        <translation>یکی «⁨%1⁩» گفت و دیگری «⁨%2⁩»: ⁨%3⁩ جفت. Enter نشانشان می‌دهد.</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>Confusion matrix</source>
        <translation>ماتریس درهم‌ریختگی</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Report of an error</source>
        <translation>گزارش خطا</translation>
    </message>
    <message>
        <source>The program made a mistake and could not finish this step. What you labelled before is safe in the project file. The report below says where it happened; articles, labels and names are left out of it. It is also in the log file: %1</source>
        <translation>برنامه اشتباهی کرد و نتوانست این گام را تمام کند. آنچه پیش‌تر برچسب زده‌اید در فایل پروژه امن است. گزارش زیر می‌گوید کجا رخ داد؛ مقاله‌ها، برچسب‌ها و نام‌ها در آن نیست. در فایل گزارش هم هست: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>مشکلی پیش آمد</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>اکنون نه</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>ذخیره…</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>باز کردن پوشهٔ گزارش خطاها</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>‏⁨%1⁩ نوشته نشد: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>متن ⁦(*.txt)⁩</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Annotator ended unexpectedly while “%1” was open. Every label that was on the screen is in its file. The report below says what was done last; articles, labels and names are left out of it.</source>
        <translation>Annotator ناگهان پایان یافت در حالی که «⁨%1⁩» باز بود. هر برچسبی که روی صفحه بود در فایلش هست. گزارش زیر می‌گوید آخرین کار چه بود؛ مقاله‌ها، برچسب‌ها و نام‌ها در آن نیستند.</translation>
    </message>
    <message>
        <source>Go on where you were?</source>
        <translation>از همان‌جا که بودید ادامه می‌دهید؟</translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>باز کردن پروژه</translation>
    </message>
</context>
<context>
    <name>DateRange</name>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>A date such as %1, or only its beginning</source>
        <translation>تاریخی مانند ⁨%1⁩ یا تنها آغاز آن</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>This annotator has no label here to take.</source>
        <translation>این برچسب‌گذار اینجا برچسبی برای گرفتن ندارد.</translation>
    </message>
    <message>
        <source>This article is settled already.</source>
        <translation>این مقاله پیش‌تر فیصله یافته است.</translation>
    </message>
    <message>
        <source>This article is not settled yet.</source>
        <translation>این مقاله هنوز فیصله نیافته است.</translation>
    </message>
    <message>
        <source>Why is this decided as it is?</source>
        <translation>چرا چنین تصمیم گرفته شده است؟</translation>
    </message>
    <message>
        <source>The reason stays with the decision; authors can read it.</source>
        <translation>دلیل با تصمیم می‌ماند؛ صاحبان برچسب می‌توانند بخوانندش.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه‌داشتن</translation>
    </message>
    <message>
        <source>Choose a difference first, with ] or from the list.</source>
        <translation>نخست اختلافی برگزینید، با ⁦]⁩ یا از فهرست.</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Numbers or arrows choose whose part is taken; Enter takes them, Esc goes back.</source>
        <translation>شماره‌ها یا پیکان‌ها برمی‌گزینند بخش چه کسی گرفته شود؛ ⁦Enter⁩ می‌گیردشان و ⁦Esc⁩ برمی‌گردد.</translation>
    </message>
    <message>
        <source>No difference is chosen</source>
        <translation>اختلافی برگزیده نشده</translation>
    </message>
    <message>
        <source>Go to the next one with ], or choose one from the list.</source>
        <translation>با ⁦]⁩ به بعدی بروید، یا از فهرست برگزینید.</translation>
    </message>
    <message>
        <source>Open: nobody has decided this yet.</source>
        <translation>باز: هنوز کسی در این باره تصمیم نگرفته است.</translation>
    </message>
    <message>
        <source>%1. Decided by %2, %3.</source>
        <translation>‏⁨%1⁩. تصمیم از ⁨%2⁩، ⁨%3⁩.</translation>
    </message>
    <message>
        <source>Labels were changed since: look again.</source>
        <translation>برچسب‌ها پس از آن تغییر کرده‌اند: دوباره ببینید.</translation>
    </message>
    <message>
        <source>What %1 says came since, and is something else: look again.</source>
        <translation>آنچه ⁨%1⁩ می‌گوید پس از آن رسیده و چیز دیگری است: دوباره نگاه کنید.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>دلیل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Parts of several</source>
        <translation>بخش‌هایی از چند تا</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Nothing belongs here</source>
        <translation>چیزی به اینجا تعلق ندارد</translation>
    </message>
    <message>
        <source>Reason…</source>
        <translation>دلیل…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>گرفتن ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Project details</source>
        <translation>مشخصات پروژه</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>پروندهٔ پروژه</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>برچسب‌گذاران</translation>
    </message>
    <message>
        <source>Last edits</source>
        <translation>آخرین ویرایش‌ها</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>بررسی…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>پشتیبان‌ها…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>ذخیرهٔ رونوشت…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>مقاله</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>events</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>codebook version</source>
        <translation>نسخهٔ کدنامه</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>روی دیسک</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>طلایی</translation>
    </message>
    <message>
        <source>Articles in progress</source>
        <translation>مقاله‌های در دست کار</translation>
    </message>
    <message>
        <source>Articles submitted</source>
        <translation>مقاله‌های تحویل‌شده</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>رکوردها</translation>
    </message>
</context>
<context>
    <name>DiscussField</name>
    <message>
        <source>Discuss</source>
        <translation>برای بحث</translation>
    </message>
    <message>
        <source>To be talked over with colleagues</source>
        <translation>تا با همکاران درباره‌اش گفت‌وگو شود</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Files…</source>
        <translation>پرونده‌ها…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>پوشه…</translation>
    </message>
    <message>
        <source>Paste a text…</source>
        <translation>چسباندن متن…</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>پرونده‌ها یا پوشه‌ها را این‌جا رها کنید</translation>
    </message>
    <message>
        <source>Text, Markdown, web pages, Word, OpenDocument and PDF files give an article each; CSV and JSON Lines one for each row. Nothing is changed in them.</source>
        <translation>هر پروندهٔ متن، Markdown، صفحهٔ وب، Word، ‏OpenDocument و PDF یک مقاله می‌دهد و CSV و JSON Lines برای هر سطر یکی. چیزی در آن‌ها تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>There is nothing to read in it</source>
        <translation>چیزی برای خواندن ندارد</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>No other article has these words.</source>
        <translation>هیچ مقالهٔ دیگری این واژه‌ها را ندارد.</translation>
    </message>
    <message>
        <source>Select some words first, or choose an annotation: Tab goes to the next.</source>
        <translation>نخست واژه‌هایی برگزینید یا برچسبی انتخاب کنید: Tab به بعدی می‌رود.</translation>
    </message>
    <message>
        <source>There is no word in “%1”; select some words first.</source>
        <translation>در «⁨%1⁩» واژه‌ای نیست؛ نخست چند واژه برگزینید.</translation>
    </message>
    <message>
        <source>Labels copied: %1</source>
        <translation>برچسب‌های رونوشت‌شده: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>EventCells</name>
    <message>
        <source>No speaker yet</source>
        <translation>هنوز گوینده‌ای نیست</translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation>برچسب‌نخورده</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>‏⁨%1⁩ دیگر</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Assign event</source>
        <translation>تعیین رویداد</translation>
    </message>
    <message>
        <source>An event is what several articles report; it is made if it is new.</source>
        <translation>رویداد آن است که چند مقاله گزارش می‌کنند؛ اگر تازه باشد ساخته می‌شود.</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>نام رویداد</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>تعیین</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>A new event. Articles: %1</source>
        <translation>رویداد تازه. مقاله‌ها: %1</translation>
    </message>
    <message>
        <source>Articles: %1</source>
        <translation>مقاله‌ها: %1</translation>
    </message>
    <message>
        <source>Assigning the event</source>
        <translation>سپردن رویداد</translation>
    </message>
</context>
<context>
    <name>EventGrid</name>
    <message>
        <source>Utterances by outlet</source>
        <translation>گفته‌ها به تفکیک رسانه</translation>
    </message>
</context>
<context>
    <name>EventsDialog</name>
    <message>
        <source>Events</source>
        <translation>رویدادها</translation>
    </message>
    <message>
        <source>What several articles report. Articles stay when their event is removed.</source>
        <translation>آنچه چند مقاله گزارش می‌کنند. با حذف رویداد، مقاله‌ها می‌مانند.</translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation>حذف رویداد</translation>
    </message>
    <message>
        <source>New event, then Enter</source>
        <translation>رویداد تازه، سپس Enter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Removing the event</source>
        <translation>برداشتن رویداد</translation>
    </message>
</context>
<context>
    <name>EventsView</name>
    <message>
        <source>Utterance</source>
        <translation>گفته</translation>
    </message>
    <message>
        <source>silent here</source>
        <translation>خاموش اینجا</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>پالایش با واژه‌ها</translation>
    </message>
    <message>
        <source>Propose events…</source>
        <translation>پیشنهاد رویدادها…</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>هنوز رویدادی نیست</translation>
    </message>
    <message>
        <source>An event is what several articles report. Let the program propose some from articles that share passages, or assign one in the room of articles.</source>
        <translation>رویداد آن است که چند مقاله گزارش می‌کنند. بگذارید برنامه از مقاله‌هایی که بخش‌های مشترک دارند پیشنهاد دهد، یا در اتاق مقاله‌ها رویدادی تعیین کنید.</translation>
    </message>
    <message>
        <source>Nothing is labelled here yet</source>
        <translation>هنوز اینجا چیزی برچسب نخورده</translation>
    </message>
    <message>
        <source>Label an utterance in one of the articles of this event; what the other outlets make of it is found here.</source>
        <translation>گفته‌ای را در یکی از مقاله‌های این رویداد برچسب بزنید؛ آنچه رسانه‌های دیگر از آن می‌سازند اینجا یافت می‌شود.</translation>
    </message>
    <message>
        <source>No utterance is like this</source>
        <translation>هیچ گفته‌ای چنین نیست</translation>
    </message>
    <message>
        <source>Comparing the reports…</source>
        <translation>مقایسهٔ گزارش‌ها…</translation>
    </message>
    <message>
        <source>Compared with the first wording of each row</source>
        <translation>در مقایسه با نخستین عبارت هر ردیف</translation>
    </message>
    <message>
        <source>open the passage</source>
        <translation>باز کردن بخش</translation>
    </message>
    <message>
        <source>beside the first wording</source>
        <translation>کنار نخستین عبارت</translation>
    </message>
    <message>
        <source>all utterances</source>
        <translation>همهٔ گفته‌ها</translation>
    </message>
    <message>
        <source>in two outlets or more</source>
        <translation>در دو رسانه یا بیشتر</translation>
    </message>
    <message>
        <source>somebody is silent</source>
        <translation>کسی خاموش است</translation>
    </message>
    <message>
        <source>words differ</source>
        <translation>واژه‌ها فرق دارند</translation>
    </message>
    <message>
        <source>speaker or stance differs</source>
        <translation>گوینده یا موضع فرق دارد</translation>
    </message>
    <message>
        <source>Comparing the reports</source>
        <translation>مقایسهٔ گزارش‌ها</translation>
    </message>
    <message>
        <source>cells of another kind are dimmed</source>
        <translation>خانه‌های نوع‌های دیگر کمرنگ‌اند</translation>
    </message>
    <message>
        <source>Utterances: %1</source>
        <translation>گفته‌ها: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Articles left out: %1</source>
        <translation>مقاله‌های کنارگذاشته: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Looking for articles that share passages</source>
        <translation>جست‌وجوی مقاله‌هایی با بخش‌های مشترک</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>This project is open here already.</source>
        <translation>این پروژه همین‌جا باز است.</translation>
    </message>
    <message>
        <source>This project is open for reading only; nothing can be imported.</source>
        <translation>این پروژه تنها برای خواندن باز است؛ چیزی نمی‌توان وارد کرد.</translation>
    </message>
    <message>
        <source>In %1: %2; send it to your colleagues.</source>
        <translation>در ⁨%1⁩: ⁨%2⁩؛ برای همکاران بفرستید.</translation>
    </message>
    <message>
        <source>In %1: the codebook alone; label or review something first.</source>
        <translation>در ⁨%1⁩: تنها کدنامه؛ نخست چیزی را برچسب بزنید یا بازبینی کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations are in %1.</source>
        <translation>
            <numerusform>%Ln برچسب در ⁨%1⁩ نوشته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations are in %1, in %2 rows.</source>
        <translation>
            <numerusform>%Ln برچسب در %2 سطر در ⁨%1⁩ نوشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it was decided that nothing belongs is in %1.</source>
        <translation>جاهایی که تصمیم بر نبودن برچسب بوده در ⁨%1⁩ آمده است.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export labels</source>
        <translation>خروجی گرفتن از برچسب‌ها</translation>
    </message>
    <message>
        <source>%1 is there already and would be replaced.</source>
        <translation>‏⁨%1⁩ از پیش هست و جایگزین خواهد شد.</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>پرونده جایگزین شود؟</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>جایگزین شود</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>خروجی گرفتن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Labels are never written over a project; change the ending.</source>
        <translation>برچسب‌ها روی پروژه نوشته نمی‌شوند؛ پسوند نام را عوض کنید.</translation>
    </message>
    <message>
        <source>Exporting labels</source>
        <translation>در حال خروجی گرفتن از برچسب‌ها</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>One row per annotation</source>
        <translation>یک سطر برای هر برچسب</translation>
    </message>
    <message>
        <source>One row per annotation and stance</source>
        <translation>یک سطر برای هر برچسب و موضع</translation>
    </message>
    <message>
        <source>Mark the file as UTF-8 for Excel</source>
        <translation>نشان UTF-8 برای Excel در پرونده</translation>
    </message>
    <message>
        <source>Guard cells that look like formulas</source>
        <translation>ایمن کردن خانه‌هایی که به فرمول می‌مانند</translation>
    </message>
    <message>
        <source>Write a dictionary of the columns beside it</source>
        <translation>نوشتن راهنمای ستون‌ها در کنار آن</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>سطرها</translation>
    </message>
    <message>
        <source>Puts an apostrophe before text that a spreadsheet would run as a formula</source>
        <translation>پیش از متنی که صفحه‌گسترده فرمول بپندارد آپاستروف می‌گذارد</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>شکل</translation>
    </message>
    <message>
        <source>Opens in every statistics program.</source>
        <translation>در همهٔ برنامه‌های آماری باز می‌شود.</translation>
    </message>
    <message>
        <source>A workbook for Excel and LibreOffice.</source>
        <translation>کارپوشه‌ای برای Excel و LibreOffice.</translation>
    </message>
    <message>
        <source>The full record, one object per line, for programs.</source>
        <translation>رکورد کامل، هر خط یک شیء، برای برنامه‌ها.</translation>
    </message>
    <message>
        <source>Each annotation is one line, with all its stances.</source>
        <translation>هر برچسب یک خط است، با همهٔ موضع‌هایش.</translation>
    </message>
    <message>
        <source>Repeats an annotation for each of its stances: to count stances.</source>
        <translation>برچسب را برای هر موضعش تکرار می‌کند: برای شمردن موضع‌ها.</translation>
    </message>
    <message>
        <source>Several stances or topics share a cell, parted by semicolons.</source>
        <translation>چند موضع یا موضوع در یک خانه می‌آیند و با نقطه‌ویرگول جدا می‌شوند.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>One row per annotation</source>
        <translation>یک سطر برای هر برچسب</translation>
    </message>
    <message>
        <source>One row per annotation and stance</source>
        <translation>یک سطر برای هر برچسب و موضع</translation>
    </message>
    <message>
        <source>Mark the file as UTF-8 for Excel</source>
        <translation>نشان UTF-8 برای Excel در پرونده</translation>
    </message>
    <message>
        <source>Guard cells that a spreadsheet would run as a formula</source>
        <translation>ایمن کردن خانه‌هایی که صفحه‌گسترده فرمول می‌پندارد</translation>
    </message>
    <message>
        <source>Write what each column means beside the file</source>
        <translation>نوشتن معنای هر ستون در کنار پرونده</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>سطرها</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Measure</source>
        <translation>سنجه</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>بازهٔ ۹۵٪</translation>
    </message>
    <message>
        <source>From 0 to 1</source>
        <translation>از ۰ تا ۱</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقاله‌ها</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>واحدها</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>جفت‌ها</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>حساب نشد</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Figures of agreement</source>
        <translation>رقم‌های توافق</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>برگزیدن…</translation>
    </message>
    <message>
        <source>Type the name of the file to write.</source>
        <translation>نام فایلی را که نوشته شود بنویسید.</translation>
    </message>
    <message>
        <source>Type the whole path of the file, or choose it.</source>
        <translation>مسیر کامل فایل را بنویسید، یا آن را برگزینید.</translation>
    </message>
    <message>
        <source>This is a folder; add the name of a file.</source>
        <translation>این پوشه است؛ نام فایلی بیفزایید.</translation>
    </message>
    <message>
        <source>There is no folder %1; choose another one.</source>
        <translation>پوشهٔ ⁨%1⁩ نیست؛ دیگری برگزینید.</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>پرونده‌ها…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>پوشه…</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>برداشتن از فهرست</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>وارد کردن مقاله‌ها</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>وارد کردن پوشه</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>New projects</source>
        <translation>پروژه‌های تازه</translation>
    </message>
    <message>
        <source>Offered first; a project can be anywhere.</source>
        <translation>جای پیشنهادی؛ پروژه هر جایی می‌تواند باشد.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Copies of your projects, made for safety.</source>
        <translation>نسخه‌هایی از پروژه‌های شما، برای ایمنی.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>گزارش خطاها</translation>
    </message>
    <message>
        <source>What went wrong, without any text of an article.</source>
        <translation>آنچه نادرست رفت، بی هیچ متنی از مقاله‌ها.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>What you chose here.</source>
        <translation>آنچه این‌جا برگزیده‌اید.</translation>
    </message>
</context>
<context>
    <name>FilterEdit</name>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>یافتن در این مقاله</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>قبلی (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>بعدی (Enter)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>بستن (Escape)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>پیدا نشد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 از %2</translation>
    </message>
</context>
<context>
    <name>FindingsDialog</name>
    <message>
        <source>Check of the project</source>
        <translation>بررسی پروژه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are wrong with this project.</source>
        <translation>
            <numerusform>%Ln چیز در این پروژه نادرست است.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>چه چیز نادرست است</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep this file, go on with the newest backup that is sound, and send this list to whoever looks after the program.</source>
        <translation>چیزی تغییر نکرد. این پرونده را نگه دارید، با تازه‌ترین پشتیبان سالم ادامه دهید و این فهرست را برای مسئول برنامه بفرستید.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>ذخیره…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Import articles…</source>
        <translation>وارد کردن مقاله‌ها…</translation>
    </message>
    <message>
        <source>Paste an article…</source>
        <translation>چسباندن مقاله…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>باز کردن نمونه</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>شروع گشت</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window, or choose them.</source>
        <translation>پرونده‌ها یا پوشه‌ها را هر جای این پنجره رها کنید یا برگزینیدشان.</translation>
    </message>
    <message>
        <source>This project has no articles yet</source>
        <translation>این پروژه هنوز مقاله‌ای ندارد</translation>
    </message>
</context>
<context>
    <name>FolderNotice</name>
    <message>
        <source>Open folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>History of this label</source>
        <translation>تاریخچهٔ این برچسب</translation>
    </message>
    <message>
        <source>codebook version %1</source>
        <translation>نسخهٔ %1 کدنامه</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>ساخته ⁨%1⁩</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>تغییر ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ForAllForm</name>
    <message>
        <source>as it was read</source>
        <translation>بی‌تغییر</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>رسانه</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>For all of them</source>
        <translation>برای همه</translation>
    </message>
    <message>
        <source>Empty fields stay as they are read</source>
        <translation>جاهای خالی همان‌گونه که خوانده شد می‌ماند</translation>
    </message>
    <message>
        <source>none; type a new one</source>
        <translation>هیچ؛ رویداد تازه‌ای بنویسید</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Quotation</source>
        <translation>نقل‌قول</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>قطعیت</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>اطمینان</translation>
    </message>
    <message>
        <source>A gold label: it is changed in Compare, Ctrl+5.</source>
        <translation>برچسب طلایی: در مقایسه تغییر می‌کند، ⁦Ctrl+5⁩.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>این پروژه تنها برای خواندن باز است.</translation>
    </message>
    <message>
        <source>A label of %1: only they can change it.</source>
        <translation>این برچسب از آن ⁨%1⁩ است و تنها او تغییرش می‌دهد.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>As the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>It stands beside every label. Another name is another annotator, who works in the projects that are opened from then on.</source>
        <translation>کنار هر برچسب می‌آید. نام دیگر یعنی برچسب‌گذار دیگر، که در پروژه‌هایی که از آن پس باز شوند کار می‌کند.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Changes when the program starts next.</source>
        <translation>با اجرای بعدی برنامه تغییر می‌کند.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>پوسته</translation>
    </message>
    <message>
        <source>Size of the window&apos;s text</source>
        <translation>اندازهٔ نوشتهٔ پنجره</translation>
    </message>
    <message>
        <source>The size of articles is chosen under Reader.</source>
        <translation>اندازهٔ مقاله‌ها در صفحهٔ خواندن تعیین می‌شود.</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>رفتن به</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>جایگاه</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>برو</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Counted as in the columns start and end of an export</source>
        <translation>شمرده مانند ستون‌های start و end در خروجی</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>یافتن در راهنما</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>فصل‌ها</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>تاریخچه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کجا</translation>
    </message>
    <message>
        <source>The newest edits, and those that colleagues made, also where a newer one holds. Undo takes back your own, one after the other.</source>
        <translation>تازه‌ترین ویرایش‌ها و ویرایش‌های همکاران، حتی آنجا که تازه‌تری معتبر است. واگرد ویرایش‌های خودتان را یکی‌یکی برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import articles</source>
        <translation>وارد کردن مقاله‌ها</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>در جست‌وجوی پرونده‌ها</translation>
    </message>
    <message>
        <source>Importing articles</source>
        <translation>در حال وارد کردن مقاله‌ها</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>Open first article</source>
        <translation>باز کردن نخستین مقاله</translation>
    </message>
    <message>
        <source>Import more…</source>
        <translation>وارد کردن بیشتر…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln files</source>
        <translation>
            <numerusform>وارد کردن %Ln پرونده</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>Choose a review first to which this can be done.</source>
        <translation>نخست بازبینی‌ای برگزینید که این کار را بتوان با آن کرد.</translation>
    </message>
    <message>
        <source>Returned to me</source>
        <translation>برگشته به من</translation>
    </message>
    <message>
        <source>Returned by me</source>
        <translation>برگردانده‌ام</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Parts of the inbox</source>
        <translation>بخش‌های صندوق ورودی</translation>
    </message>
</context>
<context>
    <name>ItemsPage</name>
    <message>
        <source>Reviewer</source>
        <translation>بازبین</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>صاحب برچسب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>رسانه</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقاله</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>واژه‌ها</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>بازبینی‌ها</translation>
    </message>
    <message>
        <source>Nothing came back</source>
        <translation>چیزی برنگشته است</translation>
    </message>
    <message>
        <source>When a reviewer returns one of your labels, it waits here with the reason. Bring in the reviewer&apos;s packet to see it.</source>
        <translation>وقتی بازبین یکی از برچسب‌های شما را برگرداند، همراه دلیل اینجا می‌ماند. برای دیدنش بستهٔ بازبین را وارد کنید.</translation>
    </message>
    <message>
        <source>You have returned nothing</source>
        <translation>چیزی برنگردانده‌اید</translation>
    </message>
    <message>
        <source>Show a colleague&apos;s labels in the label room; there Y accepts a label and Shift+X returns it with a reason.</source>
        <translation>برچسب‌های همکاری را در اتاق برچسب‌زنی نشان دهید؛ آنجا Y برچسب را می‌پذیرد و ⁦Shift+X⁩ آن را با دلیل برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Making a backup</source>
        <translation>پشتیبان گرفتن</translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Press a key</source>
        <translation>کلیدی را بزنید</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Filter by name or key</source>
        <translation>پالایش با نام یا کلید</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>به کار بردن این کلید</translation>
    </message>
    <message>
        <source>Add as second key</source>
        <translation>افزودن همچون کلید دوم</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بی‌کلید</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>پیش‌فرض</translation>
    </message>
    <message>
        <source>Reset all keys…</source>
        <translation>بازگرداندن همهٔ کلیدها…</translation>
    </message>
    <message>
        <source>This action acts everywhere, so its key needs Ctrl, Alt or a function key: %1 alone is for typing.</source>
        <translation>این کنش همه‌جا کار می‌کند، پس کلیدش باید Ctrl، ‏Alt یا کلید تابعی داشته باشد: ⁨%1⁩ به‌تنهایی برای نوشتن است.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, which would lose it.</source>
        <translation>‏⁨%1⁩ از آن «⁨%2⁩» است که آن را از دست خواهد داد.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>‏⁨%1⁩ آزاد است.</translation>
    </message>
    <message>
        <source>Every key that you changed becomes what it was at first.</source>
        <translation>هر کلیدی که تغییر داده‌اید به حالت نخست برمی‌گردد.</translation>
    </message>
    <message>
        <source>Reset all keys?</source>
        <translation>همهٔ کلیدها بازگردانده شوند؟</translation>
    </message>
    <message>
        <source>Reset keys</source>
        <translation>بازگرداندن کلیدها</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>“%1” has this key too; only one of the two can be picked by it.</source>
        <translation>‏«⁨%1⁩» هم همین کلید را دارد؛ تنها یکی از آن دو با آن انتخاب می‌شود.</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Action</source>
        <translation>کنش</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>منو</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>کجا کار می‌کند</translation>
    </message>
</context>
<context>
    <name>LabelLinesDialog</name>
    <message>
        <source>Label lines</source>
        <translation>برچسب زدن سطرها</translation>
    </message>
    <message>
        <source>Labels %1 places in one step, which undo takes back.</source>
        <translation>‏⁨%1⁩ جا را در یک گام برچسب می‌زند که واگردپذیر است.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>هنوز هیچ‌کس</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>برچسب ⁨%1⁩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>The quotation around it, or else the sentence</source>
        <translation>نقل‌قول پیرامون آن، وگرنه جمله</translation>
    </message>
    <message>
        <source>The sentence around it</source>
        <translation>جملهٔ پیرامون آن</translation>
    </message>
    <message>
        <source>The words that were found</source>
        <translation>واژه‌های یافته</translation>
    </message>
    <message>
        <source>What is labelled</source>
        <translation>آنچه برچسب می‌خورد</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>موضع</translation>
    </message>
    <message>
        <source>Toward</source>
        <translation>نسبت به</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>موضوع‌ها</translation>
    </message>
</context>
<context>
    <name>LabelRoom</name>
    <message>
        <source>No article is open</source>
        <translation>مقاله‌ای باز نیست</translation>
    </message>
    <message>
        <source>Choose an article from the list, or bring in more.</source>
        <translation>مقاله‌ای از فهرست برگزینید، یا مقاله‌های بیشتری بیاورید.</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>وارد کردن مقاله‌ها…</translation>
    </message>
    <message>
        <source>Only one annotator has labels here.</source>
        <translation>اینجا تنها یک برچسب‌گذار برچسب دارد.</translation>
    </message>
    <message>
        <source>This is the gold layer: it is settled in Compare, and only read here.</source>
        <translation>این لایهٔ طلایی است: در مقایسه فیصله می‌یابد و اینجا تنها خوانده می‌شود.</translation>
    </message>
    <message>
        <source>These are the labels of %1. What you label becomes your own.</source>
        <translation>این‌ها برچسب‌های ⁨%1⁩ است. آنچه شما برچسب بزنید از آن خودتان می‌شود.</translation>
    </message>
    <message>
        <source>This is the last article of the list.</source>
        <translation>این آخرین مقالهٔ فهرست است.</translation>
    </message>
    <message>
        <source>This is the first article of the list.</source>
        <translation>این نخستین مقالهٔ فهرست است.</translation>
    </message>
    <message>
        <source>No value of the stance scale has the key %1.</source>
        <translation>هیچ مقداری در مقیاس موضع‌ها کلید ⁨%1⁩ ندارد.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Gold</source>
        <translation>طلایی</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Reading…</source>
        <translation>در حال خواندن…</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>این پرونده را نمی‌توان نشان داد</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>تعریف</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>نام‌های دیگر</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>سمت‌ها</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>گونه</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>archived or not</source>
        <translation>بایگانی‌شده یا نه</translation>
    </message>
    <message>
        <source>what stands for it</source>
        <translation>آنچه به جای آن می‌ایستد</translation>
    </message>
    <message>
        <source>place in the tree</source>
        <translation>جا در درخت</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>نمونه‌ها</translation>
    </message>
    <message>
        <source>polarity</source>
        <translation>قطبیت</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>نشان</translation>
    </message>
    <message>
        <source>title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>رسانه</translation>
    </message>
    <message>
        <source>author</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>furniture</source>
        <translation>زوائد</translation>
    </message>
    <message>
        <source>file</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>was deleted, but is still used, so it stays</source>
        <translation>حذف شده بود ولی هنوز به کار می‌رود، پس می‌ماند</translation>
    </message>
    <message>
        <source>does not fit the text of its article; left out</source>
        <translation>با متن مقاله‌اش نمی‌خواند؛ کنار گذاشته شد</translation>
    </message>
    <message>
        <source>would stand below itself; the newest link is left out</source>
        <translation>زیر خود می‌افتاد؛ تازه‌ترین پیوند کنار گذاشته شد</translation>
    </message>
    <message>
        <source>stands by itself: the label around it is gone</source>
        <translation>به خود ایستاده: برچسب پیرامونش نیست</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge “%1”</source>
        <translation>ادغام «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>بخشی از نامش را بنویسید</translation>
    </message>
    <message>
        <source>Into which entry?</source>
        <translation>در کدام مدخل؟</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ادغام</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>برعکس</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>“%1” will be one with the entry you choose; undo parts them again.</source>
        <translation>‏«⁨%1⁩» با مدخلی که برگزینید یکی می‌شود؛ واگرد جدایشان می‌کند.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>“%1” will be read as “%2” everywhere: %3 times as speaker, %4 as target.</source>
        <translation>‏«⁨%1⁩» همه‌جا «⁨%2⁩» خوانده می‌شود: %3 بار گوینده و %4 بار هدف.</translation>
    </message>
    <message>
        <source>“%1” takes on these names: %2</source>
        <translation>‏«⁨%1⁩» این نام‌ها را هم می‌گیرد: ⁨%2⁩</translation>
    </message>
    <message>
        <source>and these roles: %1</source>
        <translation>و این سمت‌ها را: ⁨%1⁩</translation>
    </message>
    <message>
        <source>“%1” will be read as “%2” everywhere: in %3 annotations.</source>
        <translation>‏«⁨%1⁩» همه‌جا «⁨%2⁩» خوانده می‌شود: در %3 برچسب.</translation>
    </message>
    <message>
        <source>These topics move below “%1”: %2</source>
        <translation>این موضوع‌ها زیر «⁨%1⁩» می‌روند: ⁨%2⁩</translation>
    </message>
    <message>
        <source>The annotations themselves stay as they are. Undo parts the two again, and so does “Take the merge back” at any later time.</source>
        <translation>خود برچسب‌ها همان‌گونه می‌مانند. واگرد، و بعدها هر زمان «پس گرفتن ادغام»، آن دو را باز جدا می‌کند.</translation>
    </message>
</context>
<context>
    <name>MetadataDialog</name>
    <message>
        <source>Article details</source>
        <translation>مشخصات مقاله</translation>
    </message>
    <message>
        <source>(different; stays as it is)</source>
        <translation>(گوناگون؛ همان‌گونه می‌ماند)</translation>
    </message>
    <message>
        <source>(stays as it is)</source>
        <translation>(همان‌گونه می‌ماند)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>رسانه</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>Date (2024-05-30)</source>
        <translation>تاریخ (⁦2024-05-30⁩)</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>نشانی (URL)</translation>
    </message>
    <message>
        <source>Language (en, ar, fa, …)</source>
        <translation>زبان (⁦en, ar, fa, …⁩)</translation>
    </message>
    <message>
        <source>Changing article details</source>
        <translation>تغییر جزئیات مقاله‌ها</translation>
    </message>
    <message>
        <source>Changes %1 articles in one step; fields you leave alone stay as they are.</source>
        <translation>%1 مقاله را در یک گام تغییر می‌دهد؛ جاهایی که دست نزنید همان‌گونه می‌ماند.</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>پروژهٔ تازه</translation>
    </message>
    <message>
        <source>For example: Port strike 2024</source>
        <translation>برای نمونه: اعتصاب بندر ۱۴۰۳</translation>
    </message>
    <message>
        <source>Fill it with sample articles and labels</source>
        <translation>پر کردن با مقاله‌ها و برچسب‌های نمونه</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>پوشهٔ دیگر…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Everything is kept in this one file.</source>
        <translation>همه چیز در همین یک پرونده است.</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>ساختن پروژه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>A name cannot begin with a dot or hold any of %1</source>
        <translation>نام نمی‌تواند با نقطه آغاز شود یا یکی از این‌ها را داشته باشد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>There is a project of this name in this folder already.</source>
        <translation>پروژه‌ای با این نام از پیش در این پوشه هست.</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>What a colleague should know</source>
        <translation>آنچه همکار باید بداند</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>بستن این پیام</translation>
    </message>
</context>
<context>
    <name>PaceChart</name>
    <message>
        <source>Keys a label takes, by day</source>
        <translation>کلید هر برچسب، به تفکیک روز</translation>
    </message>
    <message>
        <source>with suggestions</source>
        <translation>با پیشنهاد</translation>
    </message>
    <message>
        <source>without</source>
        <translation>بی</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What do you want to do, or read?</source>
        <translation>چه می‌خواهید بکنید یا بخوانید؟</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>پالت فرمان‌ها</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>چیزی با این نام نیست.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>do</source>
        <translation>اجرا</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>Parallels</name>
    <message>
        <source>labelled already</source>
        <translation>پیش‌تر برچسب خورده</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>همان</translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation>شاید همان</translation>
    </message>
</context>
<context>
    <name>ParallelsDialog</name>
    <message>
        <source>The same words elsewhere</source>
        <translation>همین واژه‌ها در جای دیگر</translation>
    </message>
    <message>
        <source>Copy the labels</source>
        <translation>رونوشت برچسب‌ها</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>کنار هم</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>رفتن به آنجا</translation>
    </message>
    <message>
        <source>Looking through all articles…</source>
        <translation>جست‌وجو در همهٔ مقاله‌ها…</translation>
    </message>
    <message>
        <source>No other article has these words</source>
        <translation>هیچ مقالهٔ دیگری این واژه‌ها را ندارد</translation>
    </message>
    <message>
        <source>Articles in other languages are not compared; furniture is left out.</source>
        <translation>مقاله‌های زبان‌های دیگر مقایسه نمی‌شوند؛ زوائد کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>برگزیدن</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>کنار هم</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>رفتن به آنجا</translation>
    </message>
    <message>
        <source>There</source>
        <translation>آنجا</translation>
    </message>
    <message>
        <source>Otherwise in %1</source>
        <translation>متفاوت در ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copy the labels (%1)</source>
        <translation>رونوشت برچسب‌ها (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Passages: %1</source>
        <translation>بخش‌ها: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>★ Gold</source>
        <translation>★ طلایی</translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>Parts of the labels</source>
        <translation>بخش‌های برچسب‌ها</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>New article</source>
        <translation>مقالهٔ تازه</translation>
    </message>
    <message>
        <source>Paste or type the text of the article here</source>
        <translation>متن مقاله را این‌جا بچسبانید یا بنویسید</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>متن مقاله</translation>
    </message>
    <message>
        <source>Add article</source>
        <translation>افزودن مقاله</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>رسانه</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>نویسنده</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>نشانی (URL)</translation>
    </message>
    <message>
        <source>Language (en, ar, fa, …)</source>
        <translation>زبان (⁦en, ar, fa, …⁩)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>رویداد</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <source>Type to find</source>
        <translation>برای یافتن بنویسید</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>هنوز گزینه‌ای نیست</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
</context>
<context>
    <name>PiecesField</name>
    <message>
        <source>Cue</source>
        <translation>فعل نقل</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>select “said” in the text</source>
        <translation>«گفت» را در متن انتخاب کنید</translation>
    </message>
    <message>
        <source>select the name in the text</source>
        <translation>نام را در متن انتخاب کنید</translation>
    </message>
    <message>
        <source>Show these words in the text</source>
        <translation>نشان دادن این واژه‌ها در متن</translation>
    </message>
</context>
<context>
    <name>PolarityField</name>
    <message>
        <source>Polarity</source>
        <translation>قطبیت</translation>
    </message>
    <message>
        <source>Off the scale</source>
        <translation>بیرون از مقیاس</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>What differs, by kind</source>
        <translation>تفاوت‌ها بر پایهٔ گونه</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>یکی‌یکی</translation>
    </message>
    <message>
        <source>What differs, one by one</source>
        <translation>تفاوت‌ها یکی‌یکی</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>تفاوتی نیست</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>گونه</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>کدام</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کجا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>که</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کی</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… و %Ln دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>First rows of the export</source>
        <translation>نخستین سطرهای خروجی</translation>
    </message>
    <message>
        <source>First lines of the export</source>
        <translation>نخستین خط‌های خروجی</translation>
    </message>
    <message>
        <source>No annotation fits</source>
        <translation>برچسبی با این شرط‌ها نیست</translation>
    </message>
    <message>
        <source>Ask for more of them above.</source>
        <translation>در بالا شمار بیشتری را بخواهید.</translation>
    </message>
    <message>
        <source>Nothing is labelled yet</source>
        <translation>هنوز چیزی برچسب ندارد</translation>
    </message>
    <message>
        <source>Label what somebody says in an article; then it can be exported.</source>
        <translation>گفتهٔ کسی را در مقاله‌ای برچسب بزنید تا بتوان از آن خروجی گرفت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <translation>
            <numerusform>%Ln برچسب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations in %1 rows</source>
        <translation>
            <numerusform>%Ln برچسب در %1 سطر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>در حال توقف…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 of %2 submitted</source>
        <translation>%1 از %2 تحویل شده</translation>
    </message>
    <message>
        <source>%1 in progress</source>
        <translation>%1 در دست کار</translation>
    </message>
</context>
<context>
    <name>ProjectStatus</name>
    <message>
        <source>Your name; it stands beside every label you make</source>
        <translation>نام شما؛ کنار هر برچسبی که بزنید می‌آید</translation>
    </message>
    <message>
        <source>%1 — saved</source>
        <translation>%1 — ذخیره شد</translation>
    </message>
    <message>
        <source>Open for reading: nothing can be changed here</source>
        <translation>باز برای خواندن: این‌جا چیزی را نمی‌توان تغییر داد</translation>
    </message>
    <message>
        <source>Every change is saved in the file as you make it</source>
        <translation>هر تغییر همان دم در پرونده ذخیره می‌شود</translation>
    </message>
    <message>
        <source>%1 of %2 articles submitted</source>
        <translation>%1 از %2 مقاله تحویل شده</translation>
    </message>
</context>
<context>
    <name>ProjectWindow</name>
    <message>
        <source>This project is open for reading only: its file or its folder cannot be written here. To label, copy it to a folder of yours.</source>
        <translation>این پروژه تنها برای خواندن باز است: در فایل یا پوشه‌اش اینجا نمی‌شود نوشت. برای برچسب‌زنی، آن را در پوشه‌ای از خودتان رونوشت کنید.</translation>
    </message>
    <message>
        <source>This project is open for reading only: another window has it open.</source>
        <translation>این پروژه تنها برای خواندن باز است: پنجرهٔ دیگری آن را باز دارد.</translation>
    </message>
    <message>
        <source>This project is open for reading only: %1 has it open on %2.</source>
        <translation>این پروژه تنها برای خواندن باز است: ⁨%1⁩ آن را روی ⁨%2⁩ باز دارد.</translation>
    </message>
    <message>
        <source>There is no word in “%1”; select some words first.</source>
        <translation>در «⁨%1⁩» واژه‌ای نیست؛ نخست چند واژه برگزینید.</translation>
    </message>
    <message>
        <source>Select words first, or choose an annotation whose speaker is named.</source>
        <translation>نخست واژه‌هایی برگزینید، یا برچسبی که گوینده‌اش نام دارد.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Annotator projects (*%1)</source>
        <translation>پروژه‌های Annotator ‏(*%1)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>باز کردن پروژه</translation>
    </message>
    <message>
        <source>%1 You can read it here; nothing can be changed until it is closed there.</source>
        <translation>‏⁨%1⁩ این‌جا می‌توانید بخوانیدش؛ تا آن‌جا بسته نشود چیزی را نمی‌توان تغییر داد.</translation>
    </message>
    <message>
        <source>This project is open already</source>
        <translation>این پروژه از پیش باز است</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>باز کردن برای خواندن</translation>
    </message>
</context>
<context>
    <name>ProposalField</name>
    <message>
        <source>Proposed</source>
        <translation>پیشنهادی</translation>
    </message>
    <message>
        <source>takes it</source>
        <translation>می‌گیردش</translation>
    </message>
</context>
<context>
    <name>ProposalView</name>
    <message>
        <source>Stance</source>
        <translation>موضع</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Leans on</source>
        <translation>متکی بر</translation>
    </message>
</context>
<context>
    <name>ProposeEventsDialog</name>
    <message>
        <source>Propose events</source>
        <translation>پیشنهاد رویدادها</translation>
    </message>
    <message>
        <source>These articles share passages. Each group you accept becomes one event, in one step that undo takes back.</source>
        <translation>این مقاله‌ها بخش‌های مشترک دارند. هر گروهی که بپذیرید یک رویداد می‌شود، در یک گام که واگردپذیر است.</translation>
    </message>
    <message>
        <source>Accept the event</source>
        <translation>پذیرفتن رویداد</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>وانهادن</translation>
    </message>
    <message>
        <source>Proposed events</source>
        <translation>رویدادهای پیشنهادی</translation>
    </message>
    <message>
        <source>Articles of the event</source>
        <translation>مقاله‌های رویداد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقاله‌ها</translation>
    </message>
    <message>
        <source>No event to propose</source>
        <translation>رویدادی برای پیشنهاد نیست</translation>
    </message>
    <message>
        <source>No articles without an event share enough passages.</source>
        <translation>هیچ مقالهٔ بی‌رویدادی بخش مشترک کافی ندارد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Articles: %1 · passages in common: %2 or more</source>
        <translation>مقاله‌ها: ⁨%1⁩ · بخش‌های مشترک: ⁨%2⁩ یا بیشتر</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>‪Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>‪Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>‪Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>‪Meta</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Backtab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>QuotedWords</name>
    <message>
        <source>In %1 pieces, of which the first are shown</source>
        <translation>در %1 قطعه، که نخستین‌ها دیده می‌شوند</translation>
    </message>
    <message>
        <source>In %1 pieces</source>
        <translation>در %1 قطعه</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Label</source>
        <translation>برچسب‌زنی</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقاله‌ها</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>کدنامه</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>رقم‌ها</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>ورودی</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>رویدادها</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>یافتن</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Article</source>
        <translation>مقاله</translation>
    </message>
    <message>
        <source>The text of the article. Tab goes to the next annotation.</source>
        <translation>متن مقاله. Tab به برچسب بعدی می‌رود.</translation>
    </message>
    <message>
        <source>Annotations in sight</source>
        <translation>برچسب‌های پیش چشم</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>System font</source>
        <translation>قلم سیستم</translation>
    </message>
    <message>
        <source>Show speakers and stances beside the text</source>
        <translation>نشان دادن گویندگان و موضع‌ها کنار متن</translation>
    </message>
    <message>
        <source>Dim what is not part of the report</source>
        <translation>کم‌رنگ کردن آنچه جزو گزارش نیست</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>قلم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>بلندی خط</translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation>بلندترین خط</translation>
    </message>
    <message>
        <source>In letters; about 70 are easiest to read.</source>
        <translation>به حرف؛ نزدیک ۷۰ خواناتر است.</translation>
    </message>
    <message>
        <source>The minister said, “We will answer in our own time.”</source>
        <translation>The minister said, “We will answer in our own time.”</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Boundary</source>
        <translation>مرز</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>موضع</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>ازقلم‌افتاده</translation>
    </message>
    <message>
        <source>Should not be</source>
        <translation>نباید باشد</translation>
    </message>
    <message>
        <source>The label starts or ends in the wrong place, or a piece is missing.</source>
        <translation>برچسب در جای نادرست آغاز یا تمام می‌شود، یا قطعه‌ای کم دارد.</translation>
    </message>
    <message>
        <source>Somebody else says it.</source>
        <translation>کس دیگری آن را می‌گوید.</translation>
    </message>
    <message>
        <source>The stance, or toward whom it is taken, is another.</source>
        <translation>موضع، یا آن که موضع نسبت به اوست، دیگر است.</translation>
    </message>
    <message>
        <source>A topic is wrong or missing.</source>
        <translation>موضوعی نادرست است یا نیست.</translation>
    </message>
    <message>
        <source>Something is said here and nobody labelled it.</source>
        <translation>اینجا سخنی هست و کسی برچسبش نزده است.</translation>
    </message>
    <message>
        <source>Nobody is reported to say anything here.</source>
        <translation>اینجا سخنی از کسی نقل نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>ReasonsDialog</name>
    <message>
        <source>Reasons for returning</source>
        <translation>دلیل‌های برگرداندن</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>معنای آن</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>پایین</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه‌داشتن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Take off this list</source>
        <translation>برداشتن از فهرست</translation>
    </message>
    <message>
        <source>Backups of this project</source>
        <translation>پشتیبان‌های این پروژه</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>دیگر آن‌جا نیست</translation>
    </message>
</context>
<context>
    <name>ReportLines</name>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>‏⁨%1⁩، از ⁨%2⁩</translation>
    </message>
    <message>
        <source>cannot come in</source>
        <translation>نمی‌تواند بیاید</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new changes</source>
        <translation>
            <numerusform>%Ln تغییر تازه</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>چیز تازه‌ای نیست</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already</source>
        <translation>
            <numerusform>%Ln از پیش اینجا بود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in your name are left out</source>
        <translation>
            <numerusform>%Ln به نام شما کنار گذاشته شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Gold labels</source>
        <translation>برچسب‌های طلایی</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>بازبینی‌ها</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>نکته‌ها</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>تصمیم‌ها</translation>
    </message>
    <message>
        <source>States of articles</source>
        <translation>وضعیت مقاله‌ها</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>در %Ln مقاله</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries of the codebook</source>
        <translation>مدخل‌های کدنامه</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>رویدادها</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقاله‌ها</translation>
    </message>
    <message>
        <source>Made by several people under the same name</source>
        <translation>ساختهٔ چند نفر با همان نام</translation>
    </message>
    <message numerus="yes">
        <source>%Ln, each of which is one entry</source>
        <translation>
            <numerusform>%Ln، هر یک تنها یک مدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>What everybody shares</source>
        <translation>آنچه همه در آن شریک‌اند</translation>
    </message>
    <message>
        <source>they can be merged once they are here</source>
        <translation>وقتی اینجا باشند ادغام‌شدنی‌اند</translation>
    </message>
    <message>
        <source>choose a pair to merge it</source>
        <translation>جفتی را برای ادغام برگزینید</translation>
    </message>
    <message>
        <source>Maybe the same</source>
        <translation>شاید همان</translation>
    </message>
    <message>
        <source>the newer form holds; the history keeps the other</source>
        <translation>شکل تازه‌تر معتبر است؛ تاریخچه دیگری را نگه می‌دارد</translation>
    </message>
    <message>
        <source>Changed by two people</source>
        <translation>تغییریافته از دو نفر</translation>
    </message>
    <message>
        <source>import them, then bring the file in again</source>
        <translation>واردشان کنید، سپس فایل را دوباره بیاورید</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait for it</source>
        <translation>
            <numerusform>%Ln تغییر منتظر آن است</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles that are missing here</source>
        <translation>مقاله‌هایی که اینجا نیستند</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>ترمیم‌شده</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… و %Ln دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln تازه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln تغییریافته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln برداشته</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&apos;s form holds, not %2&apos;s</source>
        <translation>شکل ⁨%1⁩ معتبر است، نه شکل ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4.</source>
        <translation>‏⁨%1⁩: ⁨%2⁩. ⁨%3⁩: ⁨%4⁩.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Comparing annotators</source>
        <translation>مقایسهٔ برچسب‌گذاران</translation>
    </message>
    <message>
        <source>Comparing annotators…</source>
        <translation>در حال مقایسهٔ برچسب‌گذاران…</translation>
    </message>
    <message>
        <source>Annotators differ in no entry.</source>
        <translation>برچسب‌گذاران در هیچ مدخلی اختلاف ندارند.</translation>
    </message>
    <message>
        <source>Judged: %1 · returned: %2</source>
        <translation>بررسی‌شده: ⁨%1⁩ · برگشته: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>برگشته</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>صاحب برچسب</translation>
    </message>
    <message>
        <source>of</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Codebook entry</source>
        <translation>مدخل کدنامه</translation>
    </message>
    <message>
        <source>Given as</source>
        <translation>داده‌شده به‌عنوان</translation>
    </message>
    <message>
        <source>Only by one</source>
        <translation>تنها از یکی</translation>
    </message>
    <message>
        <source>of pairs</source>
        <translation>از جفت‌ها</translation>
    </message>
    <message>
        <source>Passages in which only one annotator gives it</source>
        <translation>بخش‌هایی که تنها یک برچسب‌گذار آن را داده است</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>میان</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>‏⁨%1⁩ و ⁨%2⁩</translation>
    </message>
    <message>
        <source>Why labels came back</source>
        <translation>چرا برچسب‌ها برگشتند</translation>
    </message>
    <message>
        <source>Whose labels came back</source>
        <translation>برچسب‌های که برگشت</translation>
    </message>
    <message>
        <source>What the labels say that came back</source>
        <translation>آنچه برچسب‌های برگشته می‌گویند</translation>
    </message>
    <message>
        <source>Entries that annotators disagree on</source>
        <translation>مدخل‌هایی که برچسب‌گذاران بر سرشان هم‌رأی نیستند</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>بخش‌ها</translation>
    </message>
    <message>
        <source>Codebook entries that cause most disagreement</source>
        <translation>مدخل‌های کدنامه با بیشترین ناهم‌رأیی</translation>
    </message>
</context>
<context>
    <name>ReportTree</name>
    <message>
        <source>What comes in</source>
        <translation>آنچه می‌آید</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>%1: %2 Everything in it that can still be read can be saved into a new project; this file stays as it is. Its backups are on the start page.</source>
        <translation>‏⁨%1⁩: ⁨%2⁩ هر چه در آن هنوز خواندنی است در پروژه‌ای تازه ذخیره‌شدنی است؛ این فایل همان که هست می‌ماند. پشتیبان‌هایش در صفحهٔ آغاز است.</translation>
    </message>
    <message>
        <source>This project is damaged</source>
        <translation>این پروژه آسیب دیده است</translation>
    </message>
    <message>
        <source>This does not look like a project</source>
        <translation>این به پروژه نمی‌ماند</translation>
    </message>
    <message>
        <source>%1 does not begin as a project does. If it is one all the same, and damaged, everything in it that can still be read can be saved into a new project; this file stays as it is. The backups of projects are on the start page.</source>
        <translation>‏⁨%1⁩ آن‌گونه که پروژه‌ها آغاز می‌شوند آغاز نمی‌شود. اگر با این همه پروژه‌ای آسیب‌دیده باشد، هر چه از آن هنوز خواندنی است می‌شود در پروژه‌ای تازه ذخیره شود؛ این پرونده همین‌گونه می‌ماند. پشتیبان‌های پروژه‌ها در صفحهٔ آغاز است.</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>ذخیرهٔ آنچه خواندنی است…</translation>
    </message>
    <message>
        <source>Annotator projects (*%1)</source>
        <translation>پروژه‌های ⁦Annotator (*%1)⁩</translation>
    </message>
    <message>
        <source>%1 rescued</source>
        <translation>‏⁨%1⁩ نجات‌یافته</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>ذخیرهٔ آنچه خواندنی است</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>ذخیرهٔ آنچه خواندنی است</translation>
    </message>
</context>
<context>
    <name>RescuedDialog</name>
    <message>
        <source>What was saved</source>
        <translation>آنچه ذخیره شد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are saved.</source>
        <translation>
            <numerusform>%Ln رکورد ذخیره شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not as it was</source>
        <translation>آنچه مانند پیش نیست</translation>
    </message>
    <message>
        <source>Open the new project</source>
        <translation>باز کردن پروژهٔ تازه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>The new project is %1. The damaged file is as it was.</source>
        <translation>پروژهٔ تازه ⁨%1⁩ است. فایل آسیب‌دیده همان است که بود.</translation>
    </message>
    <message>
        <source>What has no place in it is in %1.</source>
        <translation>آنچه در آن جایی ندارد در ⁨%1⁩ است.</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Came in</source>
        <translation>وارد شد</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>از پیش بود</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رد شد</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>توضیح</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Filter files</source>
        <translation>پالایش پرونده‌ها</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>ذخیره با قالب CSV…</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>همه %1</translation>
    </message>
    <message>
        <source>Came in %1</source>
        <translation>وارد شد %1</translation>
    </message>
    <message>
        <source>Were there already %1</source>
        <translation>از پیش بود %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>رد شد %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>‏⁨%1⁩ را نمی‌شود نوشت: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Nothing new came in.</source>
        <translation>چیز تازه‌ای وارد نشد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles came in.</source>
        <translation>
            <numerusform>%Ln مقاله وارد شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused; the reasons stand below.</source>
        <translation>
            <numerusform>%Ln مورد رد شد؛ دلیل‌ها در پایین آمده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of so many, %Ln are not listed here.</source>
        <translation>
            <numerusform>از این همه، %Ln مورد اینجا نیامده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV ‏(*.csv)</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>ذخیره با قالب CSV</translation>
    </message>
</context>
<context>
    <name>ReviewDetails</name>
    <message>
        <source>The label was changed since the verdict.</source>
        <translation>برچسب پس از داوری تغییر کرده است.</translation>
    </message>
    <message>
        <source>Returned %1</source>
        <translation>برگردانده شد ⁨%1⁩</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>رفتن به آن بخش</translation>
    </message>
    <message>
        <source>I changed it</source>
        <translation>تغییرش دادم</translation>
    </message>
    <message>
        <source>Defend it…</source>
        <translation>دفاع از آن…</translation>
    </message>
    <message>
        <source>Add a remark…</source>
        <translation>افزودن نکته…</translation>
    </message>
    <message>
        <source>Accept it now</source>
        <translation>پذیرفتن آن</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>بستن بازبینی</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>بازگشودن آن</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>پس گرفتن داوری</translation>
    </message>
    <message>
        <source>Defend the label</source>
        <translation>دفاع از برچسب</translation>
    </message>
    <message>
        <source>Say why the label should stay as it is; the reviewer answers or closes it.</source>
        <translation>بگویید چرا برچسب باید همین بماند؛ بازبین پاسخ می‌دهد یا آن را می‌بندد.</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>افزودن نکته</translation>
    </message>
    <message>
        <source>The other finds it in the inbox once your packet is brought in.</source>
        <translation>دیگری پس از وارد کردن بستهٔ شما آن را در صندوق ورودی می‌یابد.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
</context>
<context>
    <name>ReviewField</name>
    <message>
        <source>I changed it</source>
        <translation>تغییرش دادم</translation>
    </message>
    <message>
        <source>defend it</source>
        <translation>دفاع از آن</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>پذیرفتن</translation>
    </message>
    <message>
        <source>return</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>‏⁨%1⁩ از سوی ⁨%2⁩</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>پس از آن تغییر کرده</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Return the label</source>
        <translation>برگرداندن برچسب</translation>
    </message>
    <message>
        <source>Its author finds it in the inbox, with the reason, and changes or defends it.</source>
        <translation>صاحبش آن را با دلیل در صندوق ورودی می‌یابد و تغییرش می‌دهد یا از آن دفاع می‌کند.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Show a colleague&apos;s labels first; then report what they missed.</source>
        <translation>نخست برچسب‌های همکاری را نشان دهید؛ سپس بگویید چه چیز از قلمش افتاده است.</translation>
    </message>
    <message>
        <source>Select the words that should have been labelled first.</source>
        <translation>نخست واژه‌هایی را که باید برچسب می‌خوردند برگزینید.</translation>
    </message>
    <message>
        <source>Report missed words</source>
        <translation>گزارش واژه‌های ازقلم‌افتاده</translation>
    </message>
    <message>
        <source>The colleague finds these words in the inbox and labels them, or says why not.</source>
        <translation>همکار این واژه‌ها را در صندوق ورودی می‌یابد و برچسب می‌زند، یا می‌گوید چرا نه.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Defend the label</source>
        <translation>دفاع از برچسب</translation>
    </message>
    <message>
        <source>Say why the label should stay as it is; the reviewer answers or closes it.</source>
        <translation>بگویید چرا برچسب باید همین بماند؛ بازبین پاسخ می‌دهد یا آن را می‌بندد.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Show a colleague&apos;s labels first; one&apos;s own are not judged.</source>
        <translation>نخست برچسب‌های همکاری را نشان دهید؛ کسی برچسب‌های خود را داوری نمی‌کند.</translation>
    </message>
    <message>
        <source>Nobody has returned this label.</source>
        <translation>کسی این برچسب را برنگردانده است.</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Accepted</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>برگشته</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییریافته</translation>
    </message>
    <message>
        <source>Defended</source>
        <translation>دفاع‌شده</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>نوبت شما</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>(deleted since)</source>
        <translation>(پس از آن حذف شد)</translation>
    </message>
</context>
<context>
    <name>RoleField</name>
    <message>
        <source>Roles</source>
        <translation>سمت‌ها</translation>
    </message>
</context>
<context>
    <name>RoleModel</name>
    <message>
        <source>Role</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Another role …</source>
        <translation>سمتی دیگر…</translation>
    </message>
    <message>
        <source>Write a date as 2024, 2024-05 or 2024-05-30.</source>
        <translation>تاریخ را این‌گونه بنویسید: ⁦2024⁩، ⁦2024-05⁩ یا ⁦2024-05-30⁩.</translation>
    </message>
</context>
<context>
    <name>SayDialog</name>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Comment (optional)</source>
        <translation>توضیح (اختیاری)</translation>
    </message>
    <message>
        <source>What the other should know</source>
        <translation>آنچه دیگری باید بداند</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>ScaleEditor</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>نشانه</translation>
    </message>
    <message>
        <source>Gives this stance to the current annotation</source>
        <translation>این موضع را به برچسب جاری می‌دهد</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>تعریف</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>نمونه‌ها</translation>
    </message>
    <message>
        <source>Show the annotations with this stance</source>
        <translation>نشان دادن برچسب‌های دارای این موضع</translation>
    </message>
    <message>
        <source>Uses: %1</source>
        <translation>کاربرد: %1</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>Archived: it is no longer offered; what was labelled with it stays.</source>
        <translation>بایگانی‌شده: دیگر پیشنهاد نمی‌شود؛ آنچه با آن برچسب خورده می‌ماند.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>When is this the right stance?</source>
        <translation>کی این موضع درست است؟</translation>
    </message>
    <message>
        <source>One example on each line</source>
        <translation>در هر خط یک نمونه</translation>
    </message>
    <message>
        <source>A sign that stands beside the colour, such as ++</source>
        <translation>نشانی که کنار رنگ می‌آید، مانند ++</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>قطبیت</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
</context>
<context>
    <name>ScaleModel</name>
    <message>
        <source>Mark</source>
        <translation>نشانه</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>موضع</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>قطبیت</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>شمار</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (بایگانی‌شده)</translation>
    </message>
</context>
<context>
    <name>ScalePage</name>
    <message>
        <source>New stance, then Enter</source>
        <translation>موضع تازه، سپس Enter</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>بالا بردن</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>پایین بردن</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a stance, and so does dragging.</source>
        <translation>‏Alt+Up و Alt+Down موضع را جابه‌جا می‌کند، کشیدن هم.</translation>
    </message>
</context>
<context>
    <name>ScaleTable</name>
    <message>
        <source>Stance scale</source>
        <translation>مقیاس موضع‌ها</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search all articles</source>
        <translation>جست‌وجو در همهٔ مقاله‌ها</translation>
    </message>
    <message>
        <source>No article has these words</source>
        <translation>هیچ مقاله‌ای این واژه‌ها را ندارد</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتیجه‌های جست‌وجو</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>سطر به سطر</translation>
    </message>
    <message>
        <source>Show every place on a line of its own, to be labelled</source>
        <translation>نمایش هر جا در سطری جداگانه، برای برچسب زدن</translation>
    </message>
    <message>
        <source>Search the text of all articles</source>
        <translation>جست‌وجو در متن همهٔ مقاله‌ها</translation>
    </message>
    <message>
        <source>All words must occur. “Words in quotation marks” must follow each other; lead* also finds leader and leaders. Case, accents and the spelling variants of Arabic and Persian letters make no difference.</source>
        <translation>همهٔ واژه‌ها باید بیایند. «واژه‌های درون گیومه» باید پشت سر هم باشند؛ وزیر* وزیران و وزیری را هم می‌یابد. بزرگی و کوچکی، اِعراب و گونه‌های حروف عربی و فارسی فرقی نمی‌کند.</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>جست‌وجوی ⁨%1⁩</translation>
    </message>
    <message>
        <source>Furniture is left out. Try fewer words, or the beginning of a word.</source>
        <translation>زوائد کنار گذاشته شده است. واژه‌های کمتر یا آغاز واژه را بیازمایید.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>در حال جست‌وجو…</translation>
    </message>
    <message>
        <source>Articles: %1</source>
        <translation>مقاله‌ها: %1</translation>
    </message>
</context>
<context>
    <name>SelectionForm</name>
    <message>
        <source>(none)</source>
        <translation>(هیچ)</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>همگان</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>از آن من</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>همهٔ لایه‌ها</translation>
    </message>
    <message>
        <source>The annotators&apos; own</source>
        <translation>لایهٔ خود برچسب‌گذاران</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>طلایی</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>همهٔ رویدادها</translation>
    </message>
    <message>
        <source>All outlets</source>
        <translation>همهٔ رسانه‌ها</translation>
    </message>
    <message>
        <source>Only what is submitted</source>
        <translation>تنها تحویل‌شده‌ها</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>از آنِ</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>لایه</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>رسانه</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>برچسب‌ها</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عمومی</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>خواندن</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>خروجی گرفتن</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحه‌های تنظیمات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share my labels</source>
        <translation>هم‌رسانی برچسب‌های من</translation>
    </message>
    <message>
        <source>With the texts of the articles</source>
        <translation>با متن مقاله‌ها</translation>
    </message>
    <message>
        <source>Without the texts</source>
        <translation>بی‌متن</translation>
    </message>
    <message>
        <source>Share to</source>
        <translation>هم‌رسانی در</translation>
    </message>
    <message>
        <source>Packets of labels (*%1)</source>
        <translation>بسته‌های برچسب ⁦(*%1)⁩</translation>
    </message>
    <message>
        <source>Colleagues who lack an article get it. The file is larger.</source>
        <translation>همکارانی که مقاله‌ای ندارند می‌گیرندش. فایل بزرگ‌تر است.</translation>
    </message>
    <message>
        <source>For colleagues who have the articles, or where the texts may not be passed on.</source>
        <translation>برای همکارانی که مقاله‌ها را دارند، یا جایی که متن‌ها نباید داده شوند.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>هم‌رسانی</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>%1 of %2 go into one file for your colleagues.</source>
        <translation>‏⁨%1⁩ از ⁨%2⁩ در یک فایل برای همکاران شما می‌رود.</translation>
    </message>
    <message>
        <source>%1 has no labels or reviews here yet; the file holds the codebook alone.</source>
        <translation>‏⁨%1⁩ هنوز اینجا برچسب یا بازبینی ندارد؛ در فایل تنها کدنامه است.</translation>
    </message>
    <message>
        <source>The codebook goes along; suggestions you put away do not.</source>
        <translation>کدنامه همراه می‌رود؛ پیشنهادهای کنارگذاشته نه.</translation>
    </message>
    <message>
        <source>Labels are never written over a project; change the ending.</source>
        <translation>برچسب‌ها هرگز روی پروژه نوشته نمی‌شوند؛ پسوند را عوض کنید.</translation>
    </message>
    <message>
        <source>Sharing labels</source>
        <translation>هم‌رسانی برچسب‌ها</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message numerus="yes">
        <source>%Ln labels</source>
        <translation>
            <numerusform>%Ln برچسب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gold labels</source>
        <translation>
            <numerusform>%Ln برچسب طلایی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews</source>
        <translation>
            <numerusform>%Ln بازبینی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions</source>
        <translation>
            <numerusform>%Ln تصمیم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownFile</name>
    <message>
        <source>Encoding</source>
        <translation>کدگذاری نویسه‌ها</translation>
    </message>
    <message>
        <source>This cannot be imported</source>
        <translation>این را نمی‌توان وارد کرد</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>متن مقاله</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(بی‌عنوان)</translation>
    </message>
    <message>
        <source>nothing else is known</source>
        <translation>چیز دیگری دانسته نیست</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Side by side</source>
        <translation>کنار هم</translation>
    </message>
    <message>
        <source>Passage %1 of %2</source>
        <translation>بخش ⁨%1⁩ از ⁨%2⁩</translation>
    </message>
    <message>
        <source>next passage</source>
        <translation>بخش بعدی</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>رفتن به آنجا</translation>
    </message>
    <message>
        <source>Go to the other article</source>
        <translation>رفتن به مقالهٔ دیگر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Looking for the passages they share…</source>
        <translation>جست‌وجوی بخش‌های مشترکشان…</translation>
    </message>
    <message>
        <source>The two articles share no passage that is sure.</source>
        <translation>این دو مقاله هیچ بخش مشترک مطمئنی ندارند.</translation>
    </message>
</context>
<context>
    <name>SpeakerEditor</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>تعریف</translation>
    </message>
    <message>
        <source>Typed into a speaker field, it picks this entry before all others</source>
        <translation>نوشتنش در جای گوینده، این مدخل را پیش از همه برمی‌گزیند</translation>
    </message>
    <message>
        <source>Show the annotations in which it speaks</source>
        <translation>نشان دادن برچسب‌هایی که در آن‌ها سخن می‌گوید</translation>
    </message>
    <message>
        <source>As speaker: %1</source>
        <translation>گوینده: %1</translation>
    </message>
    <message>
        <source>Show the annotations with a stance toward it</source>
        <translation>نشان دادن برچسب‌هایی که نسبت به آن موضع دارند</translation>
    </message>
    <message>
        <source>As target: %1</source>
        <translation>هدف: %1</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>ادغام…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>Who this is, and what to watch out for</source>
        <translation>این کیست و به چه باید توجه کرد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>گونه</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>نام‌های دیگر</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>سمت‌ها</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Merged into “%1”, which stands for it everywhere.</source>
        <translation>در «⁨%1⁩» ادغام شده که همه‌جا به جای آن می‌آید.</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>نشان دادن «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>پس گرفتن ادغام</translation>
    </message>
    <message>
        <source>Archived: it is no longer offered; what was labelled with it stays.</source>
        <translation>بایگانی‌شده: دیگر پیشنهاد نمی‌شود؛ آنچه با آن برچسب خورده می‌ماند.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>“%1” has the same name or nearly; are the two one?</source>
        <translation>‏«⁨%1⁩» همین نام یا نزدیک به آن را دارد؛ آیا این دو یکی هستند؟</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>نشان بده</translation>
    </message>
    <message>
        <source>Merge into it…</source>
        <translation>ادغام در آن…</translation>
    </message>
</context>
<context>
    <name>SpeakerField</name>
    <message>
        <source>Who says it? Type a name</source>
        <translation>چه کسی می‌گوید؟ نامی بنویسید</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>گوینده</translation>
    </message>
</context>
<context>
    <name>SpeakerFilters</name>
    <message>
        <source>Filter speakers by any of their names</source>
        <translation>پالایش گویندگان با هر یک از نام‌هایشان</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>همهٔ گونه‌ها</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>Alike names</source>
        <translation>نام‌های همانند</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>به‌کارنرفته</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>بایگانی‌شده</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>ادغام‌شده</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>با نام</translation>
    </message>
    <message>
        <source>By uses</source>
        <translation>با کاربرد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>گونه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
</context>
<context>
    <name>SpeakerPage</name>
    <message>
        <source>Speakers</source>
        <translation>گویندگان</translation>
    </message>
    <message>
        <source>New speaker, then Enter</source>
        <translation>گویندهٔ تازه، سپس Enter</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>پس گرفتن ادغام</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>ادغام…</translation>
    </message>
    <message>
        <source>No speaker fits</source>
        <translation>گوینده‌ای با این شرط‌ها نیست</translation>
    </message>
    <message>
        <source>Take a filter away, or type fewer letters.</source>
        <translation>پالایه‌ای را بردارید یا حرف‌های کمتری بنویسید.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>برداشتن پالایه‌ها</translation>
    </message>
    <message>
        <source>Who speaks in your articles?</source>
        <translation>چه کسانی در مقاله‌های شما سخن می‌گویند؟</translation>
    </message>
    <message>
        <source>Speakers are persons, states, organisations, groups and outlets. Name the first one here, or type a new name while you label; a list can be imported too.</source>
        <translation>گویندگان اشخاص، دولت‌ها، سازمان‌ها، گروه‌ها و رسانه‌ها هستند. نخستین را این‌جا نام ببرید یا هنگام برچسب زدن نام تازه‌ای بنویسید؛ فهرستی را هم می‌توان وارد کرد.</translation>
    </message>
    <message>
        <source>Name the first speaker</source>
        <translation>نام بردن از نخستین گوینده</translation>
    </message>
    <message>
        <source>%1 of %2 speakers</source>
        <translation>%1 از %2 گوینده</translation>
    </message>
    <message>
        <source>“%1” goes by this name already, or nearly.</source>
        <translation>‏«⁨%1⁩» از پیش همین نام یا نزدیک به آن را دارد.</translation>
    </message>
</context>
<context>
    <name>SpeakerPicker</name>
    <message>
        <source>Kind of the new speaker</source>
        <translation>گونهٔ گویندهٔ تازه</translation>
    </message>
    <message>
        <source>Whose name is it?</source>
        <translation>این نام کیست؟</translation>
    </message>
</context>
<context>
    <name>SpeakerRows</name>
    <message>
        <source>Used last</source>
        <translation>به‌کاررفتهٔ اخیر</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Type on to see the rest</source>
        <translation>برای دیدن بقیه باز بنویسید</translation>
    </message>
    <message>
        <source>Named by the source words</source>
        <translation>نام‌برده در واژه‌های منبع</translation>
    </message>
    <message>
        <source>Likely here</source>
        <translation>محتمل اینجا</translation>
    </message>
    <message>
        <source>There already, in other letters?</source>
        <translation>از پیش هست، با حروف دیگر؟</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>‏«⁨%1⁩» چیست؟</translation>
    </message>
    <message>
        <source>Whose other name is “%1”?</source>
        <translation>‏«⁨%1⁩» نام دیگر کیست؟</translation>
    </message>
    <message>
        <source>Add “%1” as another name of …</source>
        <translation>افزودن «⁨%1⁩» به نام‌های دیگرِ …</translation>
    </message>
    <message>
        <source>Add “%1” as a new person</source>
        <translation>افزودن «⁨%1⁩» همچون شخص تازه</translation>
    </message>
    <message>
        <source>Add “%1” as a state, group, outlet …</source>
        <translation>افزودن «⁨%1⁩» همچون دولت، گروه، رسانه …</translation>
    </message>
    <message>
        <source>and %1 more: type a part of a name</source>
        <translation>و %1 دیگر: بخشی از نام را بنویسید</translation>
    </message>
</context>
<context>
    <name>StanceRow</name>
    <message>
        <source>toward</source>
        <translation>نسبت به</translation>
    </message>
    <message>
        <source>Take this stance away</source>
        <translation>برداشتن این موضع</translation>
    </message>
    <message>
        <source>whom? Type a name</source>
        <translation>چه کسی؟ نامی بنویسید</translation>
    </message>
    <message>
        <source>Target of the stance</source>
        <translation>هدف موضع</translation>
    </message>
</context>
<context>
    <name>StancesField</name>
    <message>
        <source>Add a stance</source>
        <translation>افزودن موضع</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>موضع</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent projects</source>
        <translation>پروژه‌های اخیر</translation>
    </message>
    <message>
        <source>Label who says what, about whom, with which stance, on which topic.</source>
        <translation>برچسب بزنید که چه کسی چه می‌گوید، دربارهٔ که، با چه موضعی و در چه موضوعی.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>باز کردن نمونه</translation>
    </message>
    <message>
        <source>Ten labelled reports to try</source>
        <translation>ده گزارش برچسب‌خورده برای آزمودن</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>پروژهٔ تازه</translation>
    </message>
    <message>
        <source>Begin with your own articles</source>
        <translation>با مقاله‌های خودتان آغاز کنید</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>باز کردن پروژه</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>از همان‌جا که بودید ادامه دهید</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>Statistics</source>
        <translation>آمار</translation>
    </message>
    <message>
        <source>Counted in this project file only: no export and no packet holds it.</source>
        <translation>تنها در فایل همین پروژه شمرده می‌شود: در هیچ خروجی یا بسته‌ای نیست.</translation>
    </message>
    <message>
        <source>Keys and time</source>
        <translation>کلیدها و زمان</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>در حال شمارش…</translation>
    </message>
    <message>
        <source>With suggestions</source>
        <translation>با پیشنهاد</translation>
    </message>
    <message>
        <source>Without suggestions</source>
        <translation>بی‌پیشنهاد</translation>
    </message>
    <message>
        <source>Nothing was counted yet. Keys and clicks are counted while you label, and stand here once an article is submitted.</source>
        <translation>هنوز چیزی شمرده نشده است. کلیدها و کلیک‌ها هنگام برچسب زدن شمرده می‌شوند و پس از تحویل مقاله اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>A label takes %1 times as many keys without suggestions.</source>
        <translation>بی‌پیشنهاد هر برچسب ⁨%1⁩ برابر کلید می‌خواهد.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>پیشنهادها</translation>
    </message>
    <message>
        <source>Keys each</source>
        <translation>کلید هر یک</translation>
    </message>
    <message>
        <source>Clicks each</source>
        <translation>کلیک هر یک</translation>
    </message>
    <message>
        <source>Labels per hour</source>
        <translation>برچسب در ساعت</translation>
    </message>
    <message>
        <source>on</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>off</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>Keys and time by day</source>
        <translation>کلیدها و زمان به تفکیک روز</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>موضع</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>رسانه</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>برچسب‌گذار</translation>
    </message>
    <message>
        <source>Count labels by</source>
        <translation>شمارش برچسب‌ها به تفکیک</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>‏⁨%1⁩٪</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>هم‌رسانی</translation>
    </message>
    <message>
        <source>Labels counted</source>
        <translation>برچسب‌های شمرده</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(هیچ)</translation>
    </message>
    <message>
        <source>no submitted labels yet</source>
        <translation>هنوز برچسب تحویل‌شده‌ای نیست</translation>
    </message>
    <message>
        <source>%1 keys a label</source>
        <translation>‏⁨%1⁩ کلید برای هر برچسب</translation>
    </message>
    <message>
        <source>%1 clicks a label · %2 labels an hour · %3 labels</source>
        <translation>‏⁨%1⁩ کلیک برای هر برچسب · ⁨%2⁩ برچسب در ساعت · ⁨%3⁩ برچسب</translation>
    </message>
</context>
<context>
    <name>SteadinessDialog</name>
    <message>
        <source>Am I steady?</source>
        <translation>آیا پایدارم؟</translation>
    </message>
    <message>
        <source>A part of the articles you submitted comes back among the new ones, as a short article that looks like any other. Exports and comparisons leave it out.</source>
        <translation>بخشی از مقاله‌هایی که تحویل داده‌اید میان تازه‌ها برمی‌گردد، به شکل مقاله‌ای کوتاه که مانند هر مقالهٔ دیگر است. خروجی‌ها و مقایسه‌ها آن را کنار می‌گذارند.</translation>
    </message>
    <message>
        <source>Nothing comes back</source>
        <translation>چیزی برنمی‌گردد</translation>
    </message>
    <message>
        <source>Share that comes back</source>
        <translation>سهمی که برمی‌گردد</translation>
    </message>
    <message>
        <source>Whose labels</source>
        <translation>برچسب‌های که</translation>
    </message>
    <message>
        <source>Of the submitted articles, this share comes back:</source>
        <translation>از مقاله‌های تحویل‌شده این سهم برمی‌گردد:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>%1 (labelled again: %2 of %3)</source>
        <translation>‏⁨%1⁩ (دوباره برچسب‌خورده: ⁨%2⁩ از ⁨%3⁩)</translation>
    </message>
    <message>
        <source>Nothing has come back yet. Choose a share above and go on submitting.</source>
        <translation>هنوز چیزی برنگشته است. سهمی در بالا برگزینید و به تحویل ادامه دهید.</translation>
    </message>
    <message>
        <source>Measuring agreement with oneself</source>
        <translation>سنجش توافق با خود</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Select what somebody says and label it.</source>
        <translation>گفتهٔ کسی را انتخاب کنید و برچسب بزنید.</translation>
    </message>
    <message>
        <source>Say who says it: type a part of the name.</source>
        <translation>بگویید چه کسی می‌گوید: بخشی از نام را بنویسید.</translation>
    </message>
    <message>
        <source>Give the stance, from strongly against to unclear; then say toward whom.</source>
        <translation>موضع را از سخت مخالف تا نامعلوم تعیین کنید؛ سپس نسبت به چه کسی.</translation>
    </message>
    <message>
        <source>Add what it is about.</source>
        <translation>بیفزایید دربارهٔ چیست.</translation>
    </message>
    <message>
        <source>Tab goes to the next label; a click picks one.</source>
        <translation>‏Tab به برچسب بعدی می‌رود؛ کلیک یکی را برمی‌گزیند.</translation>
    </message>
    <message>
        <source>No label is chosen</source>
        <translation>برچسبی انتخاب نشده</translation>
    </message>
</context>
<context>
    <name>Submitting</name>
    <message>
        <source>This article is not submitted; it need not be reopened.</source>
        <translation>این مقاله تحویل نشده؛ نیازی به بازگشودن ندارد.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>این پروژه تنها برای خواندن باز است.</translation>
    </message>
    <message>
        <source>Nothing is labelled here yet. Is there nothing to label?</source>
        <translation>هنوز چیزی این‌جا برچسب نخورده. آیا چیزی برای برچسب زدن ندارد؟</translation>
    </message>
    <message>
        <source>Nothing to label here</source>
        <translation>چیزی برای برچسب زدن ندارد</translation>
    </message>
    <message>
        <source>Submitted. Every article of this list is done.</source>
        <translation>تحویل شد. همهٔ مقاله‌های این فهرست انجام شده است.</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Suggestion</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>Every other key of a label takes it first.</source>
        <translation>هر کلید دیگرِ برچسب نخست آن را می‌پذیرد.</translation>
    </message>
    <message>
        <source>Speaker not found</source>
        <translation>گوینده پیدا نشد</translation>
    </message>
    <message>
        <source>Or %1</source>
        <translation>یا ⁨%1⁩</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>نقل‌قول</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>چه اندازه مطمئن</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>takes it and goes to the next</source>
        <translation>می‌گیردش و به بعدی می‌رود</translation>
    </message>
    <message>
        <source>takes it</source>
        <translation>آن را می‌پذیرد</translation>
    </message>
    <message>
        <source>takes it and asks who speaks</source>
        <translation>آن را می‌پذیرد و گوینده را می‌پرسد</translation>
    </message>
    <message>
        <source>puts it away, for good</source>
        <translation>برای همیشه کنارش می‌گذارد</translation>
    </message>
    <message>
        <source>goes to the next</source>
        <translation>به بعدی می‌رود</translation>
    </message>
</context>
<context>
    <name>SuggestionSwitches</name>
    <message>
        <source>This project is open for reading only; nothing is suggested.</source>
        <translation>این پروژه تنها برای خواندن باز است؛ چیزی پیشنهاد نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>%1?</source>
        <translation>‏⁨%1⁩؟</translation>
    </message>
    <message>
        <source>Nothing is proposed here yet from earlier labels.</source>
        <translation>هنوز از برچسب‌های پیشین چیزی اینجا پیشنهاد نشده است.</translation>
    </message>
    <message>
        <source>No label stands before this suggestion.</source>
        <translation>پیش از این پیشنهاد برچسبی نیست.</translation>
    </message>
    <message>
        <source>No suggestion follows; Shift+Tab goes back.</source>
        <translation>پیشنهادی در پی نیست؛ ⁦Shift+Tab⁩ برمی‌گردد.</translation>
    </message>
    <message>
        <source>Choose a suggestion first: Tab goes to the next one.</source>
        <translation>نخست پیشنهادی را برگزینید: Tab به بعدی می‌رود.</translation>
    </message>
</context>
<context>
    <name>TableRoom</name>
    <message>
        <source>Choose columns</source>
        <translation>برگزیدن ستون‌ها</translation>
    </message>
</context>
<context>
    <name>TaggingPanel</name>
    <message>
        <source>the article speaks for itself</source>
        <translation>مقاله از زبان خودش می‌گوید</translation>
    </message>
    <message>
        <source>clear, but not named here</source>
        <translation>روشن است، ولی این‌جا نام برده نشده</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>نمی‌توان گفت</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>دولت</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>رسانه</translation>
    </message>
    <message>
        <source>Give a stance first; then say toward whom it is.</source>
        <translation>نخست موضعی تعیین کنید؛ سپس بگویید نسبت به کیست.</translation>
    </message>
    <message>
        <source>Choose an annotation first: click it, or press Tab.</source>
        <translation>نخست برچسبی را برگزینید: رویش کلیک کنید یا Tab را بزنید.</translation>
    </message>
    <message>
        <source>This label can only be read here, not changed.</source>
        <translation>این برچسب را این‌جا تنها می‌توان خواند، نه تغییر داد.</translation>
    </message>
</context>
<context>
    <name>TargetLine</name>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV ‏(*.csv)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>کارپوشه‌ها (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines ‏(*.jsonl)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>خروجی در</translation>
    </message>
</context>
<context>
    <name>ThreeSteps</name>
    <message>
        <source>Bring in articles: files, folders, or pasted text.</source>
        <translation>مقاله‌ها را بیاورید: پرونده‌ها، پوشه‌ها یا متن چسبانده.</translation>
    </message>
    <message>
        <source>Select what somebody said; give speaker, stance, target and topic.</source>
        <translation>گفتهٔ کسی را انتخاب کنید؛ گوینده، موضع، هدف و موضوع را تعیین کنید.</translation>
    </message>
    <message>
        <source>Export a table for your statistics.</source>
        <translation>برای آمارتان جدول خروجی بگیرید.</translation>
    </message>
    <message>
        <source>The whole job in three steps</source>
        <translation>همهٔ کار در سه گام</translation>
    </message>
</context>
<context>
    <name>TopicEditor</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>تعریف</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>نمونه‌ها</translation>
    </message>
    <message>
        <source>Typed into the topic field, it picks this topic before all others</source>
        <translation>نوشتنش در جای موضوع، این موضوع را پیش از همه برمی‌گزیند</translation>
    </message>
    <message>
        <source>Show the annotations with this topic</source>
        <translation>نشان دادن برچسب‌های دارای این موضوع</translation>
    </message>
    <message>
        <source>Uses: %1</source>
        <translation>کاربرد: %1</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>ادغام…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>Archived with all below it: no longer offered; what was labelled stays.</source>
        <translation>با همهٔ زیرموضوع‌ها بایگانی شده: دیگر پیشنهاد نمی‌شود؛ برچسب‌ها می‌مانند.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Merged into “%1”, which stands for it everywhere.</source>
        <translation>در «⁨%1⁩» ادغام شده که همه‌جا به جای آن می‌آید.</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>نشان دادن «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>پس گرفتن ادغام</translation>
    </message>
    <message>
        <source>What belongs here, and what does not?</source>
        <translation>چه در این‌جا می‌گنجد و چه نمی‌گنجد؟</translation>
    </message>
    <message>
        <source>One example on each line</source>
        <translation>در هر خط یک نمونه</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
</context>
<context>
    <name>TopicModel</name>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>شمار</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>Filter topics</source>
        <translation>پالایش موضوع‌ها</translation>
    </message>
    <message>
        <source>Archived and merged too</source>
        <translation>با بایگانی‌شده و ادغام‌شده</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>موضوع تازه</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>کنار آن</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>زیر آن</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>پس گرفتن ادغام</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>New topic…</source>
        <translation>موضوع تازه…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>بالا بردن</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>پایین بردن</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>به درون بردن</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>بیرون آوردن</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>ادغام…</translation>
    </message>
    <message>
        <source>Alt with an arrow moves a topic, and so does dragging. F2 renames it.</source>
        <translation>‏Alt با پیکان موضوع را جابه‌جا می‌کند، کشیدن هم. F2 نامش را عوض می‌کند.</translation>
    </message>
    <message>
        <source>Add it beside the current topic (Enter)</source>
        <translation>افزودن در کنار موضوع جاری (Enter)</translation>
    </message>
    <message>
        <source>Add it below the current topic (Shift+Enter)</source>
        <translation>افزودن در زیر موضوع جاری (Shift+Enter)</translation>
    </message>
    <message>
        <source>What do your articles speak about?</source>
        <translation>مقاله‌های شما از چه سخن می‌گویند؟</translation>
    </message>
    <message>
        <source>Topics form a tree, from the wide to the narrow: name the first one here, or import a codebook. What is labelled stays when topics are renamed or moved.</source>
        <translation>موضوع‌ها درختی می‌سازند، از کلی به جزئی: نخستین را این‌جا نام ببرید یا کدنامه‌ای وارد کنید. با تغییر نام یا جابه‌جایی موضوع‌ها، برچسب‌ها می‌مانند.</translation>
    </message>
    <message>
        <source>Name the first topic</source>
        <translation>نام بردن از نخستین موضوع</translation>
    </message>
</context>
<context>
    <name>TopicRows</name>
    <message>
        <source>Add topic “%1”</source>
        <translation>افزودن موضوع «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Add topic “%1” below …</source>
        <translation>افزودن موضوع «⁨%1⁩» زیر …</translation>
    </message>
    <message>
        <source>Likely here</source>
        <translation>محتمل اینجا</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>به‌کاررفتهٔ اخیر</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>همهٔ موضوع‌ها</translation>
    </message>
    <message>
        <source>None yet: type a name to add one</source>
        <translation>هنوز هیچ: برای افزودن، نامی بنویسید</translation>
    </message>
    <message>
        <source>Where does “%1” belong?</source>
        <translation>جای «⁨%1⁩» کجاست؟</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>در بالاترین رده</translation>
    </message>
</context>
<context>
    <name>TopicTreeView</name>
    <message>
        <source>Topics</source>
        <translation>موضوع‌ها</translation>
    </message>
</context>
<context>
    <name>TopicsField</name>
    <message>
        <source>Add a topic</source>
        <translation>افزودن موضوع</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>موضوع‌ها</translation>
    </message>
    <message>
        <source>Enter takes · a comma takes and stays</source>
        <translation>‏Enter برمی‌گزیند · ویرگول برمی‌گزیند و می‌ماند</translation>
    </message>
    <message>
        <source>%1 — the primary topic</source>
        <translation>‏⁨%1⁩ — موضوع اصلی</translation>
    </message>
    <message>
        <source>%1 — press for primary</source>
        <translation>‏⁨%1⁩ — برای اصلی کردن بزنید</translation>
    </message>
    <message>
        <source>Below which topic?</source>
        <translation>زیر کدام موضوع؟</translation>
    </message>
</context>
<context>
    <name>TourDialog</name>
    <message>
        <source>Tour in three steps</source>
        <translation>گشتی در سه گام</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>قبلی</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>1. Bring in articles</source>
        <translation>۱. مقاله‌ها را بیاورید</translation>
    </message>
    <message>
        <source>Drop files or folders onto the window, or paste a text. You see how each will read before it comes in. Menus and footers are dimmed and left out of the work; nothing of the text is ever changed.</source>
        <translation>پرونده‌ها یا پوشه‌ها را روی پنجره رها کنید یا متنی بچسبانید. پیش از ورود می‌بینید هر یک چگونه خوانده می‌شود. منوها و پانویس‌ها کم‌رنگ و از کار کنار گذاشته می‌شوند؛ هیچ‌گاه چیزی از متن تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>2. Label what is said</source>
        <translation>۲. گفته‌ها را برچسب بزنید</translation>
    </message>
    <message>
        <source>Select the words, or put the cursor into a sentence, and label them. Then say who speaks, which stance they take toward whom, and what it is about. Each step is in the file at once and can be taken back.</source>
        <translation>واژه‌ها را انتخاب کنید یا نشانگر را در جمله‌ای بگذارید و برچسب بزنید. سپس بگویید چه کسی سخن می‌گوید، نسبت به چه کسی چه موضعی دارد و سخن دربارهٔ چیست. هر گام همان دم در پرونده است و واگردپذیر.</translation>
    </message>
    <message>
        <source>3. Take the table out</source>
        <translation>۳. جدول را بیرون بگیرید</translation>
    </message>
    <message>
        <source>Submit an article when you are done with it and go on with the next. Export a table for your statistics whenever you like: every row can be checked against the text.</source>
        <translation>مقاله را وقتی کارش تمام شد تحویل دهید و سراغ بعدی بروید. هر زمان خواستید برای آمارتان جدول خروجی بگیرید: هر سطر را می‌توان با متن سنجید.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>گام %1 از %2</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undoing</source>
        <translation>در حال واگرد</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>در حال ازنو انجام دادن</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>واگرد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>ازنو: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ازنو</translation>
    </message>
</context>
<context>
    <name>VersionNotice</name>
    <message>
        <source>An article that came in is another version of one you labelled already.</source>
        <translation>مقاله‌ای که آمد نسخهٔ دیگری از مقاله‌ای است که پیش‌تر برچسب زده‌اید.</translation>
    </message>
    <message>
        <source>Bring the labels over…</source>
        <translation>آوردن برچسب‌ها…</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Labels from another version</source>
        <translation>برچسب‌ها از نسخهٔ دیگر</translation>
    </message>
    <message>
        <source>Your labels are found again by their words and what stands around them. They are copied in one step, which undo takes back; the other version keeps its own.</source>
        <translation>برچسب‌های شما با واژه‌هایشان و آنچه پیرامون آن‌هاست دوباره یافت می‌شوند. در یک گام رونوشت می‌شوند که واگردپذیر است؛ نسخهٔ دیگر برچسب‌های خود را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>نسخهٔ دیگر</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>سرنوشت آن</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>برچسب زدن</translation>
    </message>
    <message>
        <source>Was at</source>
        <translation>پیش‌تر در</translation>
    </message>
    <message>
        <source>Is at</source>
        <translation>اکنون در</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>At the same place: %1 · moved: %2 · reworded: %3 · lost: %4 · there already: %5</source>
        <translation>در همان جا: ⁨%1⁩ · جابه‌جا: ⁨%2⁩ · بازنویسی‌شده: ⁨%3⁩ · گم‌شده: ⁨%4⁩ · از پیش: ⁨%5⁩</translation>
    </message>
    <message>
        <source>Copy %1 labels</source>
        <translation>رونوشت ⁨%1⁩ برچسب</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>همان جا</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>جابه‌جا</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>بازنویسی‌شده</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>گم‌شده</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>از پیش هست</translation>
    </message>
    <message>
        <source>is now “%1”</source>
        <translation>اکنون «⁨%1⁩» است</translation>
    </message>
    <message>
        <source>your labels: %1 · same text: %2 %</source>
        <translation>برچسب‌های شما: ⁨%1⁩ · متن یکسان: ⁨%2⁩٪</translation>
    </message>
</context>
<context>
    <name>WaitingReviews</name>
    <message numerus="yes">
        <source>%Ln reviews wait for you.</source>
        <translation>
            <numerusform>%Ln بازبینی منتظر شماست.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhichDialog</name>
    <message>
        <source>Who is labelling?</source>
        <translation>چه کسی برچسب می‌زند؟</translation>
    </message>
    <message>
        <source>%1 made this project at this computer, and the last to work here was %2. What you do now is recorded under the name you choose.</source>
        <translation>⁨%1⁩ این پروژه را در همین رایانه ساخته و آخرین کسی که این‌جا کار کرده ⁨%2⁩ بوده است. کاری که اکنون می‌کنید به نامی که برمی‌گزینید ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>Who is labelling?</source>
        <translation>چه کسی برچسب می‌زند؟</translation>
    </message>
    <message>
        <source>Your name stands beside every label you make, so that colleagues can tell whose it is. You are asked only once.</source>
        <translation>نام شما کنار هر برچسبی که بزنید می‌آید تا همکاران بدانند از آن کیست. تنها یک بار پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Restoring the backup</source>
        <translation>بازگرداندن پشتیبان</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>پشتیبان بازگردانده شد.</translation>
    </message>
    <message>
        <source>What was there before is kept: %1, under Tools → Backups.</source>
        <translation>آنچه پیش‌تر بود نگه داشته شده است: ⁨%1⁩، زیر «ابزارها ← پشتیبان‌ها».</translation>
    </message>
    <message>
        <source>Bringing %1 up to date</source>
        <translation>به‌روز کردن ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copying %1 to read it here</source>
        <translation>رونوشت از ⁨%1⁩ برای خواندن در این‌جا</translation>
    </message>
</context>
<context>
    <name>WishesForm</name>
    <message>
        <source>What you leave alone is copied. Delete gives a field back.</source>
        <translation>آنچه دست نزنید رونوشت می‌شود. Delete فیلد را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>First stance</source>
        <translation>موضع نخست</translation>
    </message>
    <message>
        <source>Its target</source>
        <translation>هدف آن</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>گونه</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>قطعیت</translation>
    </message>
    <message>
        <source>as it is found there</source>
        <translation>آن‌گونه که آنجا یافت شود</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>هیچ</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Nothing to label</source>
        <translation>چیزی برای برچسب ندارد</translation>
    </message>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>در دست کار</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>تحویل‌شده</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>مستقیم</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>غیرمستقیم</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>آمیخته</translation>
    </message>
    <message>
        <source>Asserted</source>
        <translation>قطعی</translation>
    </message>
    <message>
        <source>Hedged</source>
        <translation>محتاطانه</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>انکارشده</translation>
    </message>
    <message>
        <source>Hypothetical</source>
        <translation>فرضی</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>طلایی</translation>
    </message>
    <message>
        <source>The annotators&apos; own</source>
        <translation>از خود برچسب‌گذاران</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>دستی</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>پیشنهادی</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>واردشده</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>حدس</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>نسبتاً مطمئن</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>مطمئن</translation>
    </message>
    <message>
        <source>The outlet</source>
        <translation>خود رسانه</translation>
    </message>
    <message>
        <source>Implicit</source>
        <translation>ضمنی</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>ناشناخته</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>موضع</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>The caret is in no piece of the current annotation.</source>
        <translation>نشانگر در هیچ قطعه‌ای از برچسب جاری نیست.</translation>
    </message>
    <message>
        <source>Choose an annotation first: click it, or press Tab.</source>
        <translation>نخست برچسبی را برگزینید: رویش کلیک کنید یا Tab را بزنید.</translation>
    </message>
    <message>
        <source>A gold label is changed in Compare, not here.</source>
        <translation>برچسب طلایی در مقایسه تغییر می‌کند، نه اینجا.</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>نخست واژه‌ها را انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>_Passages</name>
    <message>
        <source>Passages</source>
        <translation>بخش‌ها</translation>
    </message>
</context>
<context>
    <name>_Piece</name>
    <message>
        <source>Show these words in the text</source>
        <translation>نشان دادن این واژه‌ها در متن</translation>
    </message>
</context>
<context>
    <name>_Place</name>
    <message>
        <source>Open folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
</context>
<context>
    <name>_Reasons</name>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>What became of each file</source>
        <translation>سرنوشت هر پرونده</translation>
    </message>
</context>
<context>
    <name>_View</name>
    <message>
        <source>Files to import</source>
        <translation>پرونده‌هایی که وارد می‌شوند</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Next article</source>
        <translation>مقالهٔ بعدی</translation>
    </message>
    <message>
        <source>Open the next article of the list.</source>
        <translation>مقالهٔ بعدی فهرست را باز می‌کند.</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>مقالهٔ قبلی</translation>
    </message>
    <message>
        <source>Open the previous article of the list.</source>
        <translation>مقالهٔ قبلی فهرست را باز می‌کند.</translation>
    </message>
    <message>
        <source>Submit and go on</source>
        <translation>تحویل و ادامه</translation>
    </message>
    <message>
        <source>Hand this article in and open the next one that is not done.</source>
        <translation>این مقاله را تحویل می‌دهد و مقالهٔ ناتمام بعدی را باز می‌کند.</translation>
    </message>
    <message>
        <source>Nothing to label here</source>
        <translation>چیزی برای برچسب زدن ندارد</translation>
    </message>
    <message>
        <source>Say that you looked and nothing in this article belongs here.</source>
        <translation>می‌گوید که نگاه کرده‌اید و چیزی در این مقاله برچسب نمی‌خواهد.</translation>
    </message>
    <message>
        <source>Reopen article</source>
        <translation>بازگشودن مقاله</translation>
    </message>
    <message>
        <source>Take this article back into work.</source>
        <translation>این مقاله را به کار برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Article details…</source>
        <translation>مشخصات مقاله…</translation>
    </message>
    <message>
        <source>Change title, outlet, date, language and event.</source>
        <translation>عنوان، رسانه، تاریخ، زبان و رویداد را تغییر می‌دهد.</translation>
    </message>
    <message>
        <source>Assign event…</source>
        <translation>تعیین رویداد…</translation>
    </message>
    <message>
        <source>Say which event the chosen articles report.</source>
        <translation>تعیین می‌کند مقاله‌های انتخاب‌شده کدام رویداد را گزارش می‌کنند.</translation>
    </message>
    <message>
        <source>Labels from another version…</source>
        <translation>برچسب‌ها از نسخهٔ دیگر…</translation>
    </message>
    <message>
        <source>Copy your labels from a duplicate or an earlier version of this article; what moves and what is lost is shown first.</source>
        <translation>برچسب‌های شما را از نسخهٔ همسان یا پیشین این مقاله رونوشت می‌کند؛ نخست نشان داده می‌شود چه جابه‌جا و چه گم می‌شود.</translation>
    </message>
    <message>
        <source>Furniture on or off</source>
        <translation>علامت زوائد</translation>
    </message>
    <message>
        <source>Mark the selection as not part of the report, or take the mark off.</source>
        <translation>انتخاب را بیرون از گزارش علامت می‌زند یا علامت را برمی‌دارد.</translation>
    </message>
    <message>
        <source>Find furniture again</source>
        <translation>بازیافتن زوائد</translation>
    </message>
    <message>
        <source>Look for menus, captions and footers by the rules.</source>
        <translation>با قاعده‌ها در پی منوها، زیرنویس‌ها و پانویس‌ها می‌گردد.</translation>
    </message>
    <message>
        <source>Next furniture</source>
        <translation>زوائد بعدی</translation>
    </message>
    <message>
        <source>Go to the next stretch that is not part of the report.</source>
        <translation>به بخش بعدی که جزو گزارش نیست می‌رود.</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>موضع</translation>
    </message>
    <message>
        <source>Fields of the label</source>
        <translation>فیلدهای برچسب</translation>
    </message>
    <message>
        <source>Label the selection</source>
        <translation>برچسب زدن به انتخاب</translation>
    </message>
    <message>
        <source>Label the selected words, or the sentence at the caret, and name the speaker.</source>
        <translation>به واژه‌های انتخاب‌شده، یا جملهٔ جای نشانگر، برچسب می‌زند و گوینده را می‌پرسد.</translation>
    </message>
    <message>
        <source>Add the selection as a further piece</source>
        <translation>افزودن انتخاب همچون قطعه‌ای دیگر</translation>
    </message>
    <message>
        <source>Selection is the cue</source>
        <translation>انتخاب فعل نقل است</translation>
    </message>
    <message>
        <source>Mark the selected words as the cue, such as “said”.</source>
        <translation>واژه‌های انتخاب‌شده را فعل نقل می‌شمارد، مانند «گفت».</translation>
    </message>
    <message>
        <source>Selection names the source</source>
        <translation>انتخاب منبع را نام می‌برد</translation>
    </message>
    <message>
        <source>Mark the selected words as those that name the speaker.</source>
        <translation>واژه‌های انتخاب‌شده را نام‌برنده از گوینده می‌شمارد.</translation>
    </message>
    <message>
        <source>Take out the piece at the caret</source>
        <translation>برداشتن قطعهٔ جای نشانگر</translation>
    </message>
    <message>
        <source>Take one piece out of the current annotation.</source>
        <translation>یک قطعه را از برچسب جاری برمی‌دارد.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>Say who speaks in the current annotation.</source>
        <translation>گویندهٔ برچسب جاری را تعیین می‌کند.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>موضوع‌ها</translation>
    </message>
    <message>
        <source>Say what the current annotation is about.</source>
        <translation>موضوع برچسب جاری را تعیین می‌کند.</translation>
    </message>
    <message>
        <source>Target of the stance</source>
        <translation>هدف موضع</translation>
    </message>
    <message>
        <source>Say toward whom the stance is taken.</source>
        <translation>تعیین می‌کند موضع نسبت به کیست.</translation>
    </message>
    <message>
        <source>Quotation type</source>
        <translation>نوع نقل‌قول</translation>
    </message>
    <message>
        <source>Go from direct to indirect to mixed.</source>
        <translation>از مستقیم به غیرمستقیم و آمیخته می‌رود.</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>قطعیت</translation>
    </message>
    <message>
        <source>Say how far the speaker stands behind the words.</source>
        <translation>تعیین می‌کند گوینده چه اندازه پای سخنش می‌ایستد.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>اطمینان</translation>
    </message>
    <message>
        <source>Say how sure you are, from 1 to 3.</source>
        <translation>تعیین می‌کند چه اندازه مطمئنید، از ۱ تا ۳.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Write a note on the current annotation.</source>
        <translation>یادداشتی بر برچسب جاری می‌نویسد.</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>برای بحث</translation>
    </message>
    <message>
        <source>Flag the current annotation to be talked over.</source>
        <translation>برچسب جاری را برای بحث نشان می‌زند.</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>بازگشت به متن</translation>
    </message>
    <message>
        <source>Leave the field and go back to the text.</source>
        <translation>از این جا بیرون می‌آید و به متن برمی‌گردد.</translation>
    </message>
    <message>
        <source>Another stance</source>
        <translation>موضع دیگر</translation>
    </message>
    <message>
        <source>Begin a further stance; the stance keys then give its value.</source>
        <translation>موضع دیگری آغاز می‌کند؛ کلیدهای موضع مقدارش را می‌دهند.</translation>
    </message>
    <message>
        <source>Stance −2</source>
        <translation>موضع ⁦−2⁩</translation>
    </message>
    <message>
        <source>The speaker is strongly against.</source>
        <translation>گوینده سخت مخالف است.</translation>
    </message>
    <message>
        <source>Stance −1</source>
        <translation>موضع ⁦−1⁩</translation>
    </message>
    <message>
        <source>The speaker is against.</source>
        <translation>گوینده مخالف است.</translation>
    </message>
    <message>
        <source>Stance 0</source>
        <translation>موضع ⁦0⁩</translation>
    </message>
    <message>
        <source>The speaker is neutral.</source>
        <translation>گوینده بی‌طرف است.</translation>
    </message>
    <message>
        <source>Stance +1</source>
        <translation>موضع ⁦+1⁩</translation>
    </message>
    <message>
        <source>The speaker is in favour.</source>
        <translation>گوینده موافق است.</translation>
    </message>
    <message>
        <source>Stance +2</source>
        <translation>موضع ⁦+2⁩</translation>
    </message>
    <message>
        <source>The speaker is strongly in favour.</source>
        <translation>گوینده سخت موافق است.</translation>
    </message>
    <message>
        <source>Stance mixed</source>
        <translation>موضع آمیخته</translation>
    </message>
    <message>
        <source>The speaker is in favour and against at once.</source>
        <translation>گوینده هم موافق است و هم مخالف.</translation>
    </message>
    <message>
        <source>Stance unclear</source>
        <translation>موضع نامعلوم</translation>
    </message>
    <message>
        <source>It cannot be told what the speaker thinks.</source>
        <translation>نمی‌توان گفت گوینده چه نظری دارد.</translation>
    </message>
    <message>
        <source>Add the selected words to what the current annotation quotes, or the current suggestion to the label before it.</source>
        <translation>واژه‌های برگزیده را به آنچه برچسب کنونی نقل می‌کند، یا پیشنهاد کنونی را به برچسب پیش از آن می‌افزاید.</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <translation>برچسب بعدی</translation>
    </message>
    <message>
        <source>Go to the next annotation or suggestion in the text.</source>
        <translation>به برچسب یا پیشنهاد بعدی متن می‌رود.</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation>برچسب قبلی</translation>
    </message>
    <message>
        <source>Go to the previous annotation or suggestion in the text.</source>
        <translation>به برچسب یا پیشنهاد قبلی متن می‌رود.</translation>
    </message>
    <message>
        <source>List annotations here</source>
        <translation>فهرست برچسب‌های این‌جا</translation>
    </message>
    <message>
        <source>List all annotations at the caret and pick one.</source>
        <translation>همهٔ برچسب‌های جای نشانگر را برای گزینش فهرست می‌کند.</translation>
    </message>
    <message>
        <source>Whose labels…</source>
        <translation>برچسب‌های که…</translation>
    </message>
    <message>
        <source>Choose whose labels of this article are shown: yours, a colleague&apos;s, gold.</source>
        <translation>برمی‌گزیند برچسب‌های چه کسی در این مقاله دیده شود: شما، همکار یا طلایی.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>رها کردن</translation>
    </message>
    <message>
        <source>Select nothing; with nothing selected, leave the current annotation.</source>
        <translation>انتخاب را برمی‌دارد؛ اگر انتخابی نباشد، برچسب جاری را رها می‌کند.</translation>
    </message>
    <message>
        <source>Move a boundary</source>
        <translation>جابه‌جایی مرز</translation>
    </message>
    <message>
        <source>Start one word to the left</source>
        <translation>آغاز، یک واژه به چپ</translation>
    </message>
    <message>
        <source>Move where the current annotation starts.</source>
        <translation>آغاز برچسب جاری را جابه‌جا می‌کند.</translation>
    </message>
    <message>
        <source>Start one word to the right</source>
        <translation>آغاز، یک واژه به راست</translation>
    </message>
    <message>
        <source>End one word to the left</source>
        <translation>پایان، یک واژه به چپ</translation>
    </message>
    <message>
        <source>Move where the current annotation ends.</source>
        <translation>پایان برچسب جاری را جابه‌جا می‌کند.</translation>
    </message>
    <message>
        <source>End one word to the right</source>
        <translation>پایان، یک واژه به راست</translation>
    </message>
    <message>
        <source>Delete annotation</source>
        <translation>حذف برچسب</translation>
    </message>
    <message>
        <source>Delete the current annotation. Undo brings it back.</source>
        <translation>برچسب جاری را حذف می‌کند. واگرد بازش می‌گرداند.</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>پذیرفتن پیشنهاد</translation>
    </message>
    <message>
        <source>Make a label of the current suggestion, with all that is proposed for it.</source>
        <translation>پیشنهاد کنونی را با هر چه برایش پیشنهاد شده برچسب می‌کند.</translation>
    </message>
    <message>
        <source>Take the suggestion and go on</source>
        <translation>گرفتن پیشنهاد و ادامه</translation>
    </message>
    <message>
        <source>Make a label with all that is proposed, and go to the next suggestion.</source>
        <translation>با هر چه پیشنهاد شده برچسب می‌سازد و به پیشنهاد بعدی می‌رود.</translation>
    </message>
    <message>
        <source>Put the suggestion away</source>
        <translation>کنار گذاشتن پیشنهاد</translation>
    </message>
    <message>
        <source>Refuse the current suggestion; it stays away. Undo brings it back.</source>
        <translation>پیشنهاد جاری را رد می‌کند و دیگر نمی‌آید. واگرد بازش می‌گرداند.</translation>
    </message>
    <message>
        <source>What the proposal leans on</source>
        <translation>آنچه پیشنهاد بر آن متکی است</translation>
    </message>
    <message>
        <source>Go to the earlier labels from which stance, target and topic are proposed.</source>
        <translation>به برچسب‌های پیشینی می‌رود که موضع، هدف و موضوع از آن‌ها پیشنهاد شده است.</translation>
    </message>
    <message>
        <source>Suggest quotations</source>
        <translation>پیشنهاد نقل‌قول‌ها</translation>
    </message>
    <message>
        <source>Show in this project what somebody seems to be reported to say.</source>
        <translation>در این پروژه آنچه را که گویا از کسی نقل شده نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Suggest in this article</source>
        <translation>پیشنهاد در این مقاله</translation>
    </message>
    <message>
        <source>Show suggestions in this article; off where labels must be independent.</source>
        <translation>پیشنهادها را در این مقاله نشان می‌دهد؛ جایی که برچسب‌ها باید مستقل باشند خاموش است.</translation>
    </message>
    <message>
        <source>Only in quotation marks</source>
        <translation>تنها در گیومه</translation>
    </message>
    <message>
        <source>Suggest in this project only what stands in quotation marks.</source>
        <translation>در این پروژه تنها آنچه در گیومه است پیشنهاد می‌شود.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>پروژهٔ تازه…</translation>
    </message>
    <message>
        <source>Make an empty project or the sample project.</source>
        <translation>پروژهٔ خالی یا پروژهٔ نمونه می‌سازد.</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>باز کردن پروژه…</translation>
    </message>
    <message>
        <source>Open a project file.</source>
        <translation>پروندهٔ پروژه را باز می‌کند.</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>بستن پروژه</translation>
    </message>
    <message>
        <source>Go back to the start page. Everything is in the file.</source>
        <translation>به صفحهٔ آغاز برمی‌گردد. همه چیز در پرونده است.</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>وارد کردن مقاله‌ها…</translation>
    </message>
    <message>
        <source>Bring in articles from files or folders.</source>
        <translation>از پرونده‌ها یا پوشه‌ها مقاله می‌آورد.</translation>
    </message>
    <message>
        <source>New article from clipboard…</source>
        <translation>مقالهٔ تازه از بریده‌دان…</translation>
    </message>
    <message>
        <source>Make an article of the copied text.</source>
        <translation>از متن رونوشت‌شده مقاله می‌سازد.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>خروجی…</translation>
    </message>
    <message>
        <source>Write the annotations to CSV, JSON Lines or XLSX.</source>
        <translation>برچسب‌ها را با قالب CSV، ‏JSON Lines یا XLSX می‌نویسد.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>ذخیرهٔ رونوشت…</translation>
    </message>
    <message>
        <source>Write a copy of the project as it is now.</source>
        <translation>رونوشتی از پروژه، همان‌گونه که اکنون هست، می‌نویسد.</translation>
    </message>
    <message>
        <source>Project details…</source>
        <translation>مشخصات پروژه…</translation>
    </message>
    <message>
        <source>Show where the file is, what is in it and who works in it.</source>
        <translation>نشان می‌دهد پرونده کجاست، چه دارد و چه کسانی در آن کار می‌کنند.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>تنظیمات…</translation>
    </message>
    <message>
        <source>Change your name, the language, the theme, the reader and keys.</source>
        <translation>نام شما، زبان، پوسته، خواندن و کلیدها را تغییر می‌دهد.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Close the program. Everything is in the file.</source>
        <translation>برنامه را می‌بندد. همه چیز در پرونده است.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Take back your last step.</source>
        <translation>آخرین گام شما را پس می‌گیرد.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ازنو</translation>
    </message>
    <message>
        <source>Do again what you took back.</source>
        <translation>آنچه را پس گرفته‌اید دوباره انجام می‌دهد.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>تاریخچه…</translation>
    </message>
    <message>
        <source>Show every step ever made in this project.</source>
        <translation>همهٔ گام‌های این پروژه را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Copy the selection exactly as it stands in the article.</source>
        <translation>انتخاب را درست همان‌گونه که در مقاله است رونوشت می‌کند.</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>رونوشت با منبع</translation>
    </message>
    <message>
        <source>Copy the selection with outlet, title and date.</source>
        <translation>انتخاب را با رسانه، عنوان و تاریخ رونوشت می‌کند.</translation>
    </message>
    <message>
        <source>Find in this article…</source>
        <translation>یافتن در این مقاله…</translation>
    </message>
    <message>
        <source>Find words in the article that is open.</source>
        <translation>واژه‌ها را در مقالهٔ باز می‌یابد.</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>یافتهٔ بعدی</translation>
    </message>
    <message>
        <source>Go to the next place that was found.</source>
        <translation>به یافتهٔ بعدی می‌رود.</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>یافتهٔ قبلی</translation>
    </message>
    <message>
        <source>Go to the previous place that was found.</source>
        <translation>به یافتهٔ قبلی می‌رود.</translation>
    </message>
    <message>
        <source>Find in all articles…</source>
        <translation>یافتن در همهٔ مقاله‌ها…</translation>
    </message>
    <message>
        <source>Search the text of every article of the project.</source>
        <translation>متن همهٔ مقاله‌های پروژه را می‌جوید.</translation>
    </message>
    <message>
        <source>Words in context…</source>
        <translation>واژه‌ها در بافت…</translation>
    </message>
    <message>
        <source>Show every place of words, a pattern or a speaker&apos;s names, line by line.</source>
        <translation>هر جای واژه‌ها، الگو یا نام‌های گوینده را سطر به سطر نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Find and label all mentions…</source>
        <translation>یافتن و برچسب زدن همهٔ موارد…</translation>
    </message>
    <message>
        <source>Find the selected words, or the current speaker by all names, in all articles.</source>
        <translation>واژه‌های برگزیده یا گویندهٔ کنونی را با همهٔ نام‌ها در همهٔ مقاله‌ها می‌یابد.</translation>
    </message>
    <message>
        <source>Go to place…</source>
        <translation>رفتن به جایی…</translation>
    </message>
    <message>
        <source>Go to a paragraph or a position in the text.</source>
        <translation>به بند یا جایگاهی در متن می‌رود.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>برچسب‌زنی</translation>
    </message>
    <message>
        <source>Read and label articles.</source>
        <translation>خواندن و برچسب زدن به مقاله‌ها.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقاله‌ها</translation>
    </message>
    <message>
        <source>Show all articles of the project as a table.</source>
        <translation>همهٔ مقاله‌های پروژه را در جدولی نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Show all annotations of the project as a table.</source>
        <translation>همهٔ برچسب‌های پروژه را در جدولی نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>کدنامه</translation>
    </message>
    <message>
        <source>Show speakers, stance scale and topics.</source>
        <translation>گویندگان، مقیاس موضع‌ها و موضوع‌ها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>Show where annotators differ, and settle it into the gold layer.</source>
        <translation>نشان می‌دهد برچسب‌گذاران کجا اختلاف دارند و آن را در لایهٔ طلایی فیصله می‌دهد.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>توافق</translation>
    </message>
    <message>
        <source>Measure how well annotators agree.</source>
        <translation>می‌سنجد که برچسب‌گذاران چه اندازه هم‌رأی‌اند.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>ورودی</translation>
    </message>
    <message>
        <source>Show what was returned to you, what you returned, and why labels come back.</source>
        <translation>آنچه به شما برگشته، آنچه برگردانده‌اید و چرایی برگشتن برچسب‌ها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Event by outlet</source>
        <translation>رویداد به تفکیک رسانه</translation>
    </message>
    <message>
        <source>Show which outlet reports which utterance of an event, and who is silent.</source>
        <translation>نشان می‌دهد کدام رسانه کدام گفتهٔ رویداد را گزارش می‌کند و که خاموش است.</translation>
    </message>
    <message>
        <source>List beside the text</source>
        <translation>فهرست کنار متن</translation>
    </message>
    <message>
        <source>Show or hide the list of articles.</source>
        <translation>فهرست مقاله‌ها را نشان می‌دهد یا پنهان می‌کند.</translation>
    </message>
    <message>
        <source>Panel of the annotation</source>
        <translation>پانل برچسب</translation>
    </message>
    <message>
        <source>Show or hide the fields of the current annotation.</source>
        <translation>جزئیات برچسب جاری را نشان می‌دهد یا پنهان می‌کند.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>حاشیه</translation>
    </message>
    <message>
        <source>Show or hide speakers and stances beside the text.</source>
        <translation>گویندگان و موضع‌ها را کنار متن نشان می‌دهد یا پنهان می‌کند.</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>پالایش فهرست</translation>
    </message>
    <message>
        <source>Put the cursor in the filter of the list that is shown.</source>
        <translation>نشانگر را به پالایهٔ فهرستی که دیده می‌شود می‌برد.</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>بخش بعدی پنجره</translation>
    </message>
    <message>
        <source>Go from the list to the text to the panel.</source>
        <translation>از فهرست به متن و به پانل می‌رود.</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>بخش قبلی پنجره</translation>
    </message>
    <message>
        <source>Go from the panel to the text to the list.</source>
        <translation>از پانل به متن و به فهرست می‌رود.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>متن بزرگ‌تر</translation>
    </message>
    <message>
        <source>Make the text of the article larger.</source>
        <translation>متن مقاله را بزرگ‌تر می‌کند.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>متن کوچک‌تر</translation>
    </message>
    <message>
        <source>Make the text of the article smaller.</source>
        <translation>متن مقاله را کوچک‌تر می‌کند.</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>اندازهٔ معمول متن</translation>
    </message>
    <message>
        <source>Make the text of the article as large as at first.</source>
        <translation>متن مقاله را به اندازهٔ نخست برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>روشن یا تیره</translation>
    </message>
    <message>
        <source>Change between the light and the dark theme.</source>
        <translation>میان پوستهٔ روشن و تیره جابه‌جا می‌شود.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>تمام‌صفحه</translation>
    </message>
    <message>
        <source>Fill the screen with the window, or go back.</source>
        <translation>پنجره را تمام‌صفحه می‌کند یا برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>گویندگان</translation>
    </message>
    <message>
        <source>Edit the register of speakers.</source>
        <translation>فهرست گویندگان را ویرایش می‌کند.</translation>
    </message>
    <message>
        <source>Stance scale</source>
        <translation>مقیاس موضع‌ها</translation>
    </message>
    <message>
        <source>Edit the values of the stance scale.</source>
        <translation>مقدارهای مقیاس موضع‌ها را ویرایش می‌کند.</translation>
    </message>
    <message>
        <source>Edit the tree of topics.</source>
        <translation>درخت موضوع‌ها را ویرایش می‌کند.</translation>
    </message>
    <message>
        <source>New speaker…</source>
        <translation>گویندهٔ تازه…</translation>
    </message>
    <message>
        <source>Add an entry to the register of speakers.</source>
        <translation>مدخلی به فهرست گویندگان می‌افزاید.</translation>
    </message>
    <message>
        <source>New topic…</source>
        <translation>موضوع تازه…</translation>
    </message>
    <message>
        <source>Add a topic to the tree.</source>
        <translation>موضوعی به درخت می‌افزاید.</translation>
    </message>
    <message>
        <source>Merge entries…</source>
        <translation>ادغام مدخل‌ها…</translation>
    </message>
    <message>
        <source>Make one entry of the chosen two. Undo parts them again.</source>
        <translation>دو مدخل انتخاب‌شده را یکی می‌کند. واگرد جدایشان می‌کند.</translation>
    </message>
    <message>
        <source>Import codebook…</source>
        <translation>وارد کردن کدنامه…</translation>
    </message>
    <message>
        <source>Bring in speakers, scale and topics from JSON or CSV.</source>
        <translation>گویندگان، مقیاس و موضوع‌ها را از JSON یا CSV می‌آورد.</translation>
    </message>
    <message>
        <source>Export codebook…</source>
        <translation>خروجی گرفتن از کدنامه…</translation>
    </message>
    <message>
        <source>Write speakers, scale and topics to JSON or CSV.</source>
        <translation>گویندگان، مقیاس و موضوع‌ها را با قالب JSON یا CSV می‌نویسد.</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>پالت فرمان‌ها…</translation>
    </message>
    <message>
        <source>Find any action by its name and do it.</source>
        <translation>هر کنشی را با نامش می‌یابد و انجام می‌دهد.</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>آمار…</translation>
    </message>
    <message>
        <source>Show what labelling takes in keys and time, and how much there is of what.</source>
        <translation>نشان می‌دهد برچسب زدن چه اندازه کلید و زمان می‌برد و از هر چیز چقدر هست.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>تغییر کلیدها…</translation>
    </message>
    <message>
        <source>Choose other keys for any action.</source>
        <translation>کلیدهای دیگری برای هر کنش برمی‌گزیند.</translation>
    </message>
    <message>
        <source>Check project…</source>
        <translation>بررسی پروژه…</translation>
    </message>
    <message>
        <source>Check every label against its text, and the file itself.</source>
        <translation>هر برچسب را با متنش می‌سنجد و خود پرونده را هم.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>پشتیبان‌ها…</translation>
    </message>
    <message>
        <source>Show the copies that were made for safety, or make one.</source>
        <translation>پشتیبان‌ها را نشان می‌دهد یا یکی می‌سازد.</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>باز کردن پوشهٔ گزارش خطاها</translation>
    </message>
    <message>
        <source>Show the folder of the log file.</source>
        <translation>پوشهٔ پروندهٔ گزارش خطاها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Show what the program does and how.</source>
        <translation>نشان می‌دهد برنامه چه می‌کند و چگونه.</translation>
    </message>
    <message>
        <source>Keys at a glance</source>
        <translation>کلیدها در یک نگاه</translation>
    </message>
    <message>
        <source>Show the keys of all actions.</source>
        <translation>کلیدهای همهٔ کنش‌ها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Keys of the reader</source>
        <translation>کلیدهای خواندن</translation>
    </message>
    <message>
        <source>Show the keys that act in the text.</source>
        <translation>کلیدهایی را که در متن کار می‌کنند نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Tour in three steps</source>
        <translation>گشتی در سه گام</translation>
    </message>
    <message>
        <source>Learn how to label in three steps.</source>
        <translation>برچسب زدن را در سه گام می‌آموزد.</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>دربارهٔ Annotator</translation>
    </message>
    <message>
        <source>Show the version, the licence and where files are.</source>
        <translation>نسخه، پروانه و جای پرونده‌ها را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Share my labels…</source>
        <translation>هم‌رسانی برچسب‌های من…</translation>
    </message>
    <message>
        <source>Write your labels, reviews and decisions to one file for colleagues.</source>
        <translation>برچسب‌ها، بازبینی‌ها و تصمیم‌های شما را در یک فایل برای همکاران می‌نویسد.</translation>
    </message>
    <message>
        <source>Bring in colleagues&apos; labels…</source>
        <translation>وارد کردن برچسب‌های همکاران…</translation>
    </message>
    <message>
        <source>See what colleagues&apos; files would change, then take their labels in as one step.</source>
        <translation>نشان می‌دهد فایل‌های همکاران چه تغییر می‌دهند، سپس برچسب‌هایشان را در یک گام می‌گیرد.</translation>
    </message>
    <message>
        <source>Accept the label</source>
        <translation>پذیرفتن برچسب</translation>
    </message>
    <message>
        <source>Agree with a colleague&apos;s label, and go to the next.</source>
        <translation>با برچسب همکار موافقت می‌کند و به بعدی می‌رود.</translation>
    </message>
    <message>
        <source>Return the label…</source>
        <translation>برگرداندن برچسب…</translation>
    </message>
    <message>
        <source>Give a colleague&apos;s label back with a reason, for them to think again.</source>
        <translation>برچسب همکار را با دلیل برمی‌گرداند تا دوباره بیندیشد.</translation>
    </message>
    <message>
        <source>Report missed words…</source>
        <translation>گزارش واژه‌های ازقلم‌افتاده…</translation>
    </message>
    <message>
        <source>Tell a colleague that the selected words should have been labelled.</source>
        <translation>به همکار می‌گوید که واژه‌های برگزیده باید برچسب می‌خوردند.</translation>
    </message>
    <message>
        <source>I changed it</source>
        <translation>تغییرش دادم</translation>
    </message>
    <message>
        <source>Answer that you followed the reviewer.</source>
        <translation>پاسخ می‌دهد که از بازبین پیروی کردید.</translation>
    </message>
    <message>
        <source>Defend the label…</source>
        <translation>دفاع از برچسب…</translation>
    </message>
    <message>
        <source>Answer why the label should stay as it is.</source>
        <translation>پاسخ می‌دهد که چرا برچسب باید همین بماند.</translation>
    </message>
    <message>
        <source>Am I steady?…</source>
        <translation>آیا پایدارم؟…</translation>
    </message>
    <message>
        <source>Let passages come back unmarked, and see how alike you label them.</source>
        <translation>می‌گذارد بخش‌هایی بی‌نشان برگردند، و نشان می‌دهد چه اندازه یکسان برچسب می‌زنید.</translation>
    </message>
    <message>
        <source>Reasons for returning…</source>
        <translation>دلیل‌های برگرداندن…</translation>
    </message>
    <message>
        <source>Change the list of reasons that reviewers choose from.</source>
        <translation>فهرست دلیل‌هایی را که بازبینان از آن برمی‌گزینند تغییر می‌دهد.</translation>
    </message>
    <message>
        <source>The same words elsewhere…</source>
        <translation>همین واژه‌ها در جای دیگر…</translation>
    </message>
    <message>
        <source>List the passages of other articles that report these words; copy the labels there.</source>
        <translation>بخش‌های مقاله‌های دیگر را که این واژه‌ها را گزارش می‌کنند فهرست می‌کند؛ برچسب‌ها را آنجا رونوشت می‌کند.</translation>
    </message>
    <message>
        <source>Side by side with another report</source>
        <translation>کنار گزارشی دیگر</translation>
    </message>
    <message>
        <source>Show the article beside the one that most surely reports these words.</source>
        <translation>مقاله را کنار مقاله‌ای که مطمئن‌تر از همه این واژه‌ها را گزارش می‌کند نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Take the label of</source>
        <translation>گرفتن برچسبِ</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>داوری</translation>
    </message>
    <message>
        <source>Make this annotator&apos;s label the gold one, and go to the next difference.</source>
        <translation>برچسب این برچسب‌گذار را طلایی می‌کند و به اختلاف بعدی می‌رود.</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>اختلاف بعدی</translation>
    </message>
    <message>
        <source>Go to the next difference, also in the articles after.</source>
        <translation>به اختلاف بعدی می‌رود، در مقاله‌های پس از آن نیز.</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>اختلاف پیشین</translation>
    </message>
    <message>
        <source>Go to the previous difference, also in earlier articles.</source>
        <translation>به اختلاف پیشین می‌رود، در مقاله‌های پیش از آن نیز.</translation>
    </message>
    <message>
        <source>Next open difference</source>
        <translation>اختلاف باز بعدی</translation>
    </message>
    <message>
        <source>Go to the next difference that waits for a decision.</source>
        <translation>به اختلاف بعدی که منتظر تصمیم است می‌رود.</translation>
    </message>
    <message>
        <source>Next compared article</source>
        <translation>مقالهٔ مقایسه‌شدهٔ بعدی</translation>
    </message>
    <message>
        <source>Go to the next article that several have worked on.</source>
        <translation>به مقالهٔ بعدی که چند نفر رویش کار کرده‌اند می‌رود.</translation>
    </message>
    <message>
        <source>Previous compared article</source>
        <translation>مقالهٔ مقایسه‌شدهٔ پیشین</translation>
    </message>
    <message>
        <source>Go to the previous article that several have worked on.</source>
        <translation>به مقالهٔ پیشین که چند نفر رویش کار کرده‌اند می‌رود.</translation>
    </message>
    <message>
        <source>Accept what all agree on</source>
        <translation>پذیرفتن آنچه همه بر آن هم‌رأی‌اند</translation>
    </message>
    <message>
        <source>Take all into the gold layer on which everybody agrees.</source>
        <translation>هر چه همه بر آن هم‌رأی‌اند به لایهٔ طلایی می‌برد.</translation>
    </message>
    <message>
        <source>Take parts of several</source>
        <translation>گرفتن بخش‌هایی از چند تا</translation>
    </message>
    <message>
        <source>Choose field by field whose part is taken.</source>
        <translation>فیلد به فیلد برمی‌گزیند که بخشِ که گرفته شود.</translation>
    </message>
    <message>
        <source>Edit the gold label</source>
        <translation>ویرایش برچسب طلایی</translation>
    </message>
    <message>
        <source>Take what is chosen and change it in the panel.</source>
        <translation>برگزیده را می‌گیرد و در پانل تغییر می‌دهد.</translation>
    </message>
    <message>
        <source>Selected words are what is said</source>
        <translation>واژه‌های برگزیده همان گفته است</translation>
    </message>
    <message>
        <source>Give the gold label the words that are selected.</source>
        <translation>واژه‌های برگزیده را به برچسب طلایی می‌دهد.</translation>
    </message>
    <message>
        <source>Selected words are said too</source>
        <translation>واژه‌های برگزیده هم گفته شده</translation>
    </message>
    <message>
        <source>Add the selected words to the gold label.</source>
        <translation>واژه‌های برگزیده را به برچسب طلایی می‌افزاید.</translation>
    </message>
    <message>
        <source>Nothing belongs here</source>
        <translation>چیزی به اینجا تعلق ندارد</translation>
    </message>
    <message>
        <source>Decide that the gold layer has no label here.</source>
        <translation>تصمیم می‌گیرد که لایهٔ طلایی اینجا برچسبی ندارد.</translation>
    </message>
    <message>
        <source>Reason and comment…</source>
        <translation>دلیل و توضیح…</translation>
    </message>
    <message>
        <source>Say why this is decided as it is.</source>
        <translation>می‌گوید چرا چنین تصمیم گرفته شده است.</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>پس گرفتن تصمیم</translation>
    </message>
    <message>
        <source>Open this difference again; its gold label goes.</source>
        <translation>این اختلاف را باز می‌گشاید؛ برچسب طلایی‌اش می‌رود.</translation>
    </message>
    <message>
        <source>Settle the article</source>
        <translation>فیصله دادن مقاله</translation>
    </message>
    <message>
        <source>Say that this article is done.</source>
        <translation>می‌گوید که این مقاله تمام است.</translation>
    </message>
    <message>
        <source>Take the article back into review</source>
        <translation>بازگرداندن مقاله به بازبینی</translation>
    </message>
    <message>
        <source>Say that this article is not done after all.</source>
        <translation>می‌گوید که این مقاله هنوز تمام نیست.</translation>
    </message>
    <message>
        <source>Hide annotators&apos; names</source>
        <translation>پنهان کردن نام برچسب‌گذاران</translation>
    </message>
    <message>
        <source>Show letters for names, in an order that changes with the article.</source>
        <translation>به جای نام‌ها حرف نشان می‌دهد، به ترتیبی که با مقاله عوض می‌شود.</translation>
    </message>
    <message>
        <source>Measure agreement anew</source>
        <translation>سنجش دوبارهٔ توافق</translation>
    </message>
    <message>
        <source>Compute all figures of agreement once more.</source>
        <translation>همهٔ رقم‌های توافق را دوباره حساب می‌کند.</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>رونوشت رقم‌ها</translation>
    </message>
    <message>
        <source>Copy all figures of agreement as CSV.</source>
        <translation>همهٔ رقم‌های توافق را به شکل CSV رونوشت می‌کند.</translation>
    </message>
    <message>
        <source>Export the figures…</source>
        <translation>خروجی رقم‌ها…</translation>
    </message>
    <message>
        <source>Write all figures of agreement to a CSV file.</source>
        <translation>همهٔ رقم‌های توافق را در فایل CSV می‌نویسد.</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Asked for</source>
        <translation>درخواستی</translation>
    </message>
    <message>
        <source>Project opened</source>
        <translation>باز شدن پروژه</translation>
    </message>
    <message>
        <source>After an hour of work</source>
        <translation>پس از یک ساعت کار</translation>
    </message>
    <message>
        <source>Project closed</source>
        <translation>بسته شدن پروژه</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>پیش از به‌روزرسانی</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>پیش از وارد کردن</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>پیش از ادغام</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>پیش از بازگرداندن</translation>
    </message>
    <message>
        <source>Older backup</source>
        <translation>پشتیبان قدیمی‌تر</translation>
    </message>
    <message>
        <source>Only in the project</source>
        <translation>تنها در پروژه</translation>
    </message>
    <message>
        <source>Only in the backup</source>
        <translation>تنها در پشتیبان</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییریافته</translation>
    </message>
    <message>
        <source>The backup holds the same as the project.</source>
        <translation>پشتیبان همان را دارد که پروژه دارد.</translation>
    </message>
    <message>
        <source>This is a backup of another project: the two share no edit. Restoring it would put everything of the one in the place of everything of the other.</source>
        <translation>این پشتیبان پروژهٔ دیگری است: هیچ ویرایش مشترکی ندارند. بازگرداندنش همه چیز یکی را به جای همه چیز دیگری می‌گذارد.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ناشناخته</translation>
    </message>
    <message>
        <source>Records that differ: %1. Made since %2, by %3.</source>
        <translation>رکوردهای متفاوت: ⁨%1⁩. ساخته‌شده از ⁨%2⁩، از سوی ⁨%3⁩.</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Labelled</source>
        <translation>برچسب زده شد</translation>
    </message>
    <message>
        <source>Labels copied</source>
        <translation>برچسب‌ها رونوشت شد</translation>
    </message>
    <message>
        <source>Places labelled</source>
        <translation>جاها برچسب خورد</translation>
    </message>
    <message>
        <source>Proposal taken</source>
        <translation>پیشنهاد گرفته شد</translation>
    </message>
    <message>
        <source>Suggestion put away</source>
        <translation>پیشنهاد کنار گذاشته شد</translation>
    </message>
    <message>
        <source>Annotation deleted</source>
        <translation>برچسب حذف شد</translation>
    </message>
    <message>
        <source>Article submitted</source>
        <translation>مقاله تحویل شد</translation>
    </message>
    <message>
        <source>Article reopened</source>
        <translation>مقاله بازگشوده شد</translation>
    </message>
    <message>
        <source>Piece added</source>
        <translation>قطعه افزوده شد</translation>
    </message>
    <message>
        <source>Piece taken out</source>
        <translation>قطعه برداشته شد</translation>
    </message>
    <message>
        <source>Cue set</source>
        <translation>فعل نقل تعیین شد</translation>
    </message>
    <message>
        <source>Source words set</source>
        <translation>واژه‌های منبع تعیین شد</translation>
    </message>
    <message>
        <source>Boundary moved</source>
        <translation>مرز جابه‌جا شد</translation>
    </message>
    <message>
        <source>Speaker set</source>
        <translation>گوینده تعیین شد</translation>
    </message>
    <message>
        <source>Stance set</source>
        <translation>موضع تعیین شد</translation>
    </message>
    <message>
        <source>Target set</source>
        <translation>هدف تعیین شد</translation>
    </message>
    <message>
        <source>Topic added</source>
        <translation>موضوع افزوده شد</translation>
    </message>
    <message>
        <source>Stance taken away</source>
        <translation>موضع برداشته شد</translation>
    </message>
    <message>
        <source>Topic taken away</source>
        <translation>موضوع برداشته شد</translation>
    </message>
    <message>
        <source>Primary topic set</source>
        <translation>موضوع اصلی تعیین شد</translation>
    </message>
    <message>
        <source>Quotation type set</source>
        <translation>نوع نقل‌قول تعیین شد</translation>
    </message>
    <message>
        <source>Hedge set</source>
        <translation>قطعیت تعیین شد</translation>
    </message>
    <message>
        <source>Confidence set</source>
        <translation>اطمینان تعیین شد</translation>
    </message>
    <message>
        <source>Flag set</source>
        <translation>نشان بحث تعیین شد</translation>
    </message>
    <message>
        <source>Annotations changed</source>
        <translation>برچسب‌ها تغییر کرد</translation>
    </message>
    <message>
        <source>Nothing to label said</source>
        <translation>اعلام شد که چیزی برای برچسب ندارد</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>یادداشت نوشته شد</translation>
    </message>
    <message>
        <source>Difference decided</source>
        <translation>دربارهٔ اختلاف تصمیم گرفته شد</translation>
    </message>
    <message>
        <source>Words of a gold label set</source>
        <translation>واژه‌های برچسب طلایی تعیین شد</translation>
    </message>
    <message>
        <source>Agreed labels accepted</source>
        <translation>برچسب‌های هم‌رأی پذیرفته شد</translation>
    </message>
    <message>
        <source>Reason of a decision given</source>
        <translation>دلیل تصمیم داده شد</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>تصمیم پس گرفته شد</translation>
    </message>
    <message>
        <source>Article settled</source>
        <translation>مقاله فیصله یافت</translation>
    </message>
    <message>
        <source>Article opened for review again</source>
        <translation>مقاله دوباره برای بازبینی باز شد</translation>
    </message>
    <message>
        <source>Articles imported</source>
        <translation>مقاله‌ها وارد شد</translation>
    </message>
    <message>
        <source>Colleagues&apos; labels brought in</source>
        <translation>برچسب‌های همکاران وارد شد</translation>
    </message>
    <message>
        <source>Article details changed</source>
        <translation>مشخصات مقاله تغییر کرد</translation>
    </message>
    <message>
        <source>Event assigned</source>
        <translation>رویداد تعیین شد</translation>
    </message>
    <message>
        <source>Furniture changed</source>
        <translation>زوائد تغییر کرد</translation>
    </message>
    <message>
        <source>Furniture found</source>
        <translation>زوائد پیدا شد</translation>
    </message>
    <message>
        <source>Annotator joined</source>
        <translation>برچسب‌گذار پیوست</translation>
    </message>
    <message>
        <source>Project made</source>
        <translation>پروژه ساخته شد</translation>
    </message>
    <message>
        <source>Sample filled in</source>
        <translation>نمونه افزوده شد</translation>
    </message>
    <message>
        <source>Speaker added</source>
        <translation>گوینده افزوده شد</translation>
    </message>
    <message>
        <source>Alias added</source>
        <translation>نام دیگر افزوده شد</translation>
    </message>
    <message>
        <source>Topic added to the codebook</source>
        <translation>موضوع به کدنامه افزوده شد</translation>
    </message>
    <message>
        <source>Stance added to the scale</source>
        <translation>موضع به مقیاس افزوده شد</translation>
    </message>
    <message>
        <source>Codebook entry changed</source>
        <translation>مدخل کدنامه تغییر کرد</translation>
    </message>
    <message>
        <source>Codebook entry archived</source>
        <translation>مدخل کدنامه بایگانی شد</translation>
    </message>
    <message>
        <source>Codebook entry restored</source>
        <translation>مدخل کدنامه بازگردانده شد</translation>
    </message>
    <message>
        <source>Speakers merged</source>
        <translation>گویندگان ادغام شدند</translation>
    </message>
    <message>
        <source>Topics merged</source>
        <translation>موضوع‌ها ادغام شدند</translation>
    </message>
    <message>
        <source>Merge of speakers taken back</source>
        <translation>ادغام گویندگان پس گرفته شد</translation>
    </message>
    <message>
        <source>Merge of topics taken back</source>
        <translation>ادغام موضوع‌ها پس گرفته شد</translation>
    </message>
    <message>
        <source>Topic moved</source>
        <translation>موضوع جابه‌جا شد</translation>
    </message>
    <message>
        <source>Scale ordered</source>
        <translation>مقیاس مرتب شد</translation>
    </message>
    <message>
        <source>Codebook imported</source>
        <translation>کدنامه وارد شد</translation>
    </message>
    <message>
        <source>Label accepted</source>
        <translation>برچسب پذیرفته شد</translation>
    </message>
    <message>
        <source>Label returned</source>
        <translation>برچسب برگردانده شد</translation>
    </message>
    <message>
        <source>Missed words reported</source>
        <translation>واژه‌های ازقلم‌افتاده گزارش شد</translation>
    </message>
    <message>
        <source>Review answered</source>
        <translation>به بازبینی پاسخ داده شد</translation>
    </message>
    <message>
        <source>Review closed</source>
        <translation>بازبینی بسته شد</translation>
    </message>
    <message>
        <source>Review opened again</source>
        <translation>بازبینی بازگشوده شد</translation>
    </message>
    <message>
        <source>Verdict taken back</source>
        <translation>داوری پس گرفته شد</translation>
    </message>
    <message>
        <source>Reasons for returning changed</source>
        <translation>دلیل‌های برگرداندن تغییر کرد</translation>
    </message>
    <message>
        <source>Article added</source>
        <translation>مقاله افزوده شد</translation>
    </message>
    <message>
        <source>Event added</source>
        <translation>رویداد افزوده شد</translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation>رویداد تغییر کرد</translation>
    </message>
    <message>
        <source>Event removed</source>
        <translation>رویداد حذف شد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییر کرد</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>واگرد شد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>ازنو شد: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>everywhere</source>
        <translation>همه‌جا</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>در متن</translation>
    </message>
    <message>
        <source>in the panel</source>
        <translation>در پانل</translation>
    </message>
    <message>
        <source>in tables</source>
        <translation>در جدول‌ها</translation>
    </message>
    <message>
        <source>in the inbox</source>
        <translation>در ورودی</translation>
    </message>
    <message>
        <source>in Compare</source>
        <translation>در مقایسه</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Annotators</source>
        <translation>برچسب‌گذاران</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>رویدادها</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>مقاله‌ها</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>گویندگان</translation>
    </message>
    <message>
        <source>Stances of the scale</source>
        <translation>موضع‌های مقیاس</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>موضوع‌ها</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Suggestions put away</source>
        <translation>پیشنهادهای کنارگذاشته</translation>
    </message>
    <message>
        <source>Reasons for returning</source>
        <translation>دلیل‌های برگرداندن</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>بازبینی‌ها</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>نکته‌ها</translation>
    </message>
    <message>
        <source>Decisions on gold</source>
        <translation>تصمیم‌های لایهٔ طلایی</translation>
    </message>
    <message>
        <source>Settled articles</source>
        <translation>مقاله‌های فیصله‌یافته</translation>
    </message>
    <message>
        <source>Passages that came back</source>
        <translation>بخش‌هایی که برگشتند</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>برچسب‌گذار</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقاله</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>Stance of the scale</source>
        <translation>موضع مقیاس</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Suggestion put away</source>
        <translation>پیشنهاد کنارگذاشته</translation>
    </message>
    <message>
        <source>Reason for returning</source>
        <translation>دلیل برگرداندن</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>بازبینی</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>نکته</translation>
    </message>
    <message>
        <source>Decision on gold</source>
        <translation>تصمیم لایهٔ طلایی</translation>
    </message>
    <message>
        <source>Settled article</source>
        <translation>مقالهٔ فیصله‌یافته</translation>
    </message>
    <message>
        <source>Passage that came back</source>
        <translation>بخشی که برگشت</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;پرونده</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;ویرایش</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;برچسب</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;مقاله</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;نما</translation>
    </message>
    <message>
        <source>&amp;Codebook</source>
        <translation>&amp;کدنامه</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>با&amp;زبینی</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;ابزارها</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;راهنما</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>OK</source>
        <translation>باشد</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>انجام نشد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>proposals</name>
    <message>
        <source>like passages you labelled</source>
        <translation>مانند بخش‌هایی که برچسب زده‌اید</translation>
    </message>
    <message>
        <source>as before in this article</source>
        <translation>مانند پیش در این مقاله</translation>
    </message>
    <message>
        <source>as in other labels of yours</source>
        <translation>مانند برچسب‌های دیگر شما</translation>
    </message>
    <message>
        <source>named in these words</source>
        <translation>نام‌برده در این واژه‌ها</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>موضع</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>After the verb “%1”</source>
        <translation>پس از فعل «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Before the verb “%1”</source>
        <translation>پیش از فعل «⁨%1⁩»</translation>
    </message>
    <message>
        <source>On both sides of the verb “%1”</source>
        <translation>در دو سوی فعل «⁨%1⁩»</translation>
    </message>
    <message>
        <source>By the words “%1”</source>
        <translation>با واژه‌های «⁨%1⁩»</translation>
    </message>
    <message>
        <source>After a colon</source>
        <translation>پس از دونقطه</translation>
    </message>
    <message>
        <source>Before a colon and a name</source>
        <translation>پیش از دونقطه و یک نام</translation>
    </message>
    <message>
        <source>A headline that ends with who said it</source>
        <translation>عنوانی که با گوینده‌اش پایان می‌یابد</translation>
    </message>
    <message>
        <source>The object of “%1”</source>
        <translation>مفعول «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Quoted in what follows “%1”</source>
        <translation>نقل‌شده در آنچه پس از «⁨%1⁩» می‌آید</translation>
    </message>
    <message>
        <source>Quoted inside the clause reported by “%1”</source>
        <translation>نقل‌شده درون جمله‌وارهٔ گزارش‌شده با «⁨%1⁩»</translation>
    </message>
    <message>
        <source>The quotation goes on from the paragraph before</source>
        <translation>نقل‌قول دنبالهٔ بند پیشین است</translation>
    </message>
    <message>
        <source>A quotation without a verb, beside one whose speaker is known</source>
        <translation>نقل‌قولی بی‌فعل، کنار نقل‌قولی که گوینده‌اش دانسته است</translation>
    </message>
    <message>
        <source>Inside another quotation</source>
        <translation>درون نقل‌قولی دیگر</translation>
    </message>
    <message>
        <source>After the speaker&apos;s name and a colon</source>
        <translation>پس از نام گوینده و دونقطه</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>‏«⁨%1⁩» همان ⁨%2⁩ است</translation>
    </message>
    <message>
        <source>“%1” is an alias of %2</source>
        <translation>‏«⁨%1⁩» نام دیگر ⁨%2⁩ است</translation>
    </message>
    <message>
        <source>In your labels “%1” was %2</source>
        <translation>در برچسب‌های شما «⁨%1⁩»، ⁨%2⁩ بود</translation>
    </message>
    <message>
        <source>“%1” is short for %2</source>
        <translation>‏«⁨%1⁩» کوتاه‌شدهٔ ⁨%2⁩ است</translation>
    </message>
    <message>
        <source>“%1” is a role of %2</source>
        <translation>‏«⁨%1⁩» سمت ⁨%2⁩ است</translation>
    </message>
    <message>
        <source>“%1” is how the text calls %2</source>
        <translation>متن ⁨%2⁩ را «⁨%1⁩» می‌نامد</translation>
    </message>
    <message>
        <source>“%1” is taken for %2, the last one who spoke</source>
        <translation>‏«⁨%1⁩» را ⁨%2⁩، آخرین گوینده، گرفته‌ایم</translation>
    </message>
    <message>
        <source>“%1” is not in the register</source>
        <translation>‏«⁨%1⁩» در فهرست نیست</translation>
    </message>
    <message>
        <source>%2 spoke last</source>
        <translation>‏⁨%2⁩ آخرین گوینده بود</translation>
    </message>
    <message>
        <source>%2 is named with the rest of the quotation</source>
        <translation>‏⁨%2⁩ با بقیهٔ نقل‌قول نام برده شده</translation>
    </message>
    <message>
        <source>No speaker is named near it</source>
        <translation>گوینده‌ای نزدیک آن نام برده نشده</translation>
    </message>
    <message>
        <source>Quite sure (%1 %)</source>
        <translation>کمابیش مطمئن (%1 %)</translation>
    </message>
    <message>
        <source>Likely (%1 %)</source>
        <translation>محتمل (%1 %)</translation>
    </message>
    <message>
        <source>A guess (%1 %)</source>
        <translation>حدس (%1 %)</translation>
    </message>
</context>
<context>
    <name>speakers</name>
    <message>
        <source>No speaker yet</source>
        <translation>هنوز بی‌گوینده</translation>
    </message>
</context>
<context>
    <name>time_left</name>
    <message>
        <source>a few seconds left</source>
        <translation>چند ثانیه مانده</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>حدود %1 ثانیه مانده</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>حدود %1 دقیقه مانده</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>حدود %1 ساعت مانده</translation>
    </message>
</context>
<context>
    <name>typed</name>
    <message>
        <source>Type the date like 2024-05-30, or leave it empty.</source>
        <translation>تاریخ را مانند ⁦2024-05-30⁩ بنویسید یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>Type the language as a short code such as en, ar or fa, or leave it empty.</source>
        <translation>زبان را با رمز کوتاهی مانند ⁦en⁩، ⁦ar⁩ یا ⁦fa⁩ بنویسید یا خالی بگذارید.</translation>
    </message>
</context>
</TS>
