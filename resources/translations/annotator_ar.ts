<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Annotator</source>
        <translation>حول Annotator</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>الإصدار %1، مع Qt %2</translation>
    </message>
    <message>
        <source>Labels who says what, in many reports of the same event.</source>
        <translation>لتوسيم من قال ماذا، في تقارير عديدة عن الحدث نفسه.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Qt is used under the LGPL 3, and the icons are Lucide&apos;s, under the ISC licence.</source>
        <translation>برنامج حر برخصة MIT. تُستعمل Qt برخصة LGPL 3، والأيقونات من Lucide برخصة ISC.</translation>
    </message>
    <message>
        <source>Nothing you label ever leaves this computer by itself.</source>
        <translation>لا شيء مما توسمه يغادر هذا الحاسوب من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Finding passages</source>
        <translation>إيجاد المواضع</translation>
    </message>
    <message>
        <source>Cutting out what is said</source>
        <translation>تحديد ما قيل</translation>
    </message>
    <message>
        <source>Cutting out source words</source>
        <translation>تحديد ألفاظ المصدر</translation>
    </message>
    <message>
        <source>Cutting out cues</source>
        <translation>تحديد أفعال القول</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Quotation type</source>
        <translation>نوع الاقتباس</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>درجة الجزم</translation>
    </message>
    <message>
        <source>Polarity of the stance</source>
        <translation>قطبية الموقف</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>الموضوعات</translation>
    </message>
    <message>
        <source>F1, exactly the same</source>
        <translation>F1، مطابق تمامًا</translation>
    </message>
    <message>
        <source>F1, half in common</source>
        <translation>F1، نصفه مشترك</translation>
    </message>
    <message>
        <source>F1, anything in common</source>
        <translation>F1، أي شيء مشترك</translation>
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
        <translation>α، Jaccard</translation>
    </message>
    <message>
        <source>α, MASI</source>
        <translation>α، MASI</translation>
    </message>
    <message>
        <source>κ</source>
        <translation>κ</translation>
    </message>
    <message>
        <source>κ, linear weights</source>
        <translation>κ، أوزان خطية</translation>
    </message>
    <message>
        <source>κ, quadratic weights</source>
        <translation>κ، أوزان تربيعية</translation>
    </message>
    <message>
        <source>Percent agreement</source>
        <translation>نسبة الاتفاق</translation>
    </message>
    <message>
        <source>AC1</source>
        <translation>AC1</translation>
    </message>
    <message>
        <source>Of all passages that either marked, how large a share both marked with exactly the same characters: 1 all, 0 none. Twice what is in common over all that was marked (F1; van Rijsbergen 1979).</source>
        <translation>من كل المواضع التي علّمها أحدهما، نسبة ما علّمه كلاهما بالحروف نفسها تمامًا: ١ كلها، ٠ لا شيء. ضعف المشترك على كل ما عُلّم (F1؛ van Rijsbergen 1979).</translation>
    </message>
    <message>
        <source>As F1, but passages count as the same when what they have in common is at least half of what they cover together (intersection over union), one with one, so that the total overlap is greatest.</source>
        <translation>مثل F1، لكن الموضعين يُعدّان واحدًا إذا كان المشترك بينهما نصف ما يغطيانه معًا على الأقل (التقاطع على الاتحاد)، واحدًا بواحد، ليكون التداخل الكلي أكبر ما يمكن.</translation>
    </message>
    <message>
        <source>As F1, but passages count as the same when they have any character in common, one with one.</source>
        <translation>مثل F1، لكن الموضعين يُعدّان واحدًا إذا اشتركا في أي حرف، واحدًا بواحد.</translation>
    </message>
    <message>
        <source>How alike the text was cut into passages, lengths and gaps counted: 1 alike, 0 as if cut at random, below 0 worse than that (Krippendorff 2004, Quality &amp; Quantity 38).</source>
        <translation>مدى تشابه تقطيع النص إلى مواضع، بالأطوال والفجوات: ١ متشابه، ٠ كتقطيع عشوائي، وما دون ٠ أسوأ (Krippendorff 2004, Quality &amp; Quantity 38).</translation>
    </message>
    <message>
        <source>Whether the same stretches of the text were marked at all: 1 the same, 0 as by chance (Krippendorff, Mathet, Bouvry &amp; Widlöcher 2016, Quality &amp; Quantity 50, eq. 6).</source>
        <translation>هل عُلّمت مقاطع النص نفسها أصلًا: ١ نفسها، ٠ كالصدفة (Krippendorff, Mathet, Bouvry &amp; Widlöcher 2016, Quality &amp; Quantity 50, eq. 6).</translation>
    </message>
    <message>
        <source>1 minus the disagreement observed over that expected by chance: 1 full agreement, 0 chance. For polarity by the order of the scale (Krippendorff 2011).</source>
        <translation>واحد ناقص الخلاف المشاهد مقسومًا على المتوقع بالصدفة: ١ اتفاق تام، ٠ صدفة. وللقطبية بحسب ترتيب المقياس (Krippendorff 2011).</translation>
    </message>
    <message>
        <source>α for sets of topics: two sets differ by the share of topics that only one of them holds (Krippendorff 2011; Jaccard 1912).</source>
        <translation>‏α لمجموعات الموضوعات: تختلف مجموعتان بنسبة الموضوعات التي في إحداهما فقط (Krippendorff 2011; Jaccard 1912).</translation>
    </message>
    <message>
        <source>α for sets of topics, gentler where one set holds the other (Krippendorff 2011; Passonneau 2006).</source>
        <translation>‏α لمجموعات الموضوعات، ألطف حيث تحوي إحداهما الأخرى (Krippendorff 2011; Passonneau 2006).</translation>
    </message>
    <message>
        <source>Agreement beyond what each one&apos;s own habits would give by chance: 1 full, 0 chance (two annotators: Cohen 1960; more: Fleiss 1971).</source>
        <translation>اتفاق فوق ما تعطيه عادات كل واحد بالصدفة: ١ تام، ٠ صدفة (موسِّمان: Cohen 1960؛ أكثر: Fleiss 1971).</translation>
    </message>
    <message>
        <source>As κ, but a mismatch counts by how many steps of the scale lie between (Cohen 1968).</source>
        <translation>مثل κ، لكن عدم التطابق يُحسب بعدد درجات المقياس بينهما (Cohen 1968).</translation>
    </message>
    <message>
        <source>As κ, but a mismatch counts by the square of the steps between (Cohen 1968).</source>
        <translation>مثل κ، لكن عدم التطابق يُحسب بمربع الدرجات بينهما (Cohen 1968).</translation>
    </message>
    <message>
        <source>The share of pairs with the same label. Chance is not taken off, so it looks high where one label prevails (Artstein &amp; Poesio 2008).</source>
        <translation>نسبة الأزواج ذات الوسم نفسه. لا تُطرح الصدفة، فتبدو عالية حيث يغلب وسم واحد (Artstein &amp; Poesio 2008).</translation>
    </message>
    <message>
        <source>Agreement beyond chance that stays steady where one label prevails (Gwet 2008).</source>
        <translation>اتفاق فوق الصدفة يبقى ثابتًا حيث يغلب وسم واحد (Gwet 2008).</translation>
    </message>
    <message>
        <source>(no topic)</source>
        <translation>(بلا موضوع)</translation>
    </message>
</context>
<context>
    <name>AgreementFilters</name>
    <message>
        <source>Annotators</source>
        <translation>الموسِّمون</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Only what is submitted</source>
        <translation>المسلَّم فقط</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>(no event)</source>
        <translation>(بلا حدث)</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message>
        <source>Measuring agreement</source>
        <translation>قياس الاتفاق</translation>
    </message>
    <message>
        <source>Measuring agreement…</source>
        <translation>قياس الاتفاق…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات ⁦CSV (*.csv)⁩</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>تصدير الأرقام</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>‏تعذّرت كتابة ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Between whom</source>
        <translation>بين من</translation>
    </message>
    <message>
        <source>There is nothing to measure yet</source>
        <translation>لا شيء يُقاس بعد</translation>
    </message>
    <message>
        <source>All %1 annotators together</source>
        <translation>كل الموسِّمين ⁨%1⁩ معًا</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>‏⁨%1⁩ و⁨%2⁩</translation>
    </message>
    <message>
        <source>Each two annotators: %1, %2</source>
        <translation>كل موسِّمَين: ⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>What is taken for what: %1</source>
        <translation>ماذا يؤخذ بدل ماذا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Choose two annotators in the map above.</source>
        <translation>اختر موسِّمَين في الخريطة أعلاه.</translation>
    </message>
    <message>
        <source>Rows: %1. Columns: %2. Enter on a cell shows its passages in Compare.</source>
        <translation>الصفوف: ⁨%1⁩. الأعمدة: ⁨%2⁩. المفتاح Enter على خلية يعرض مواضعها في المقارنة.</translation>
    </message>
    <message>
        <source>The %1 labels confused most are shown, of %2.</source>
        <translation>تُعرض الوسوم ⁨%1⁩ الأكثر التباسًا من ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Looking for the passages</source>
        <translation>البحث عن المواضع</translation>
    </message>
</context>
<context>
    <name>AliasField</name>
    <message>
        <source>Another name in any script, then Enter</source>
        <translation>اسم آخر بأي كتابة، ثم Enter</translation>
    </message>
    <message>
        <source>Make it the main name</source>
        <translation>جعله الاسم الرئيسي</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>تصحيحه</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>إزالته</translation>
    </message>
</context>
<context>
    <name>AnnotationFilterBar</name>
    <message>
        <source>Filter annotations by words and notes</source>
        <translation>تصفية الوسوم بالكلمات والملاحظات</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>درجة الجزم</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>للنقاش</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>الموسِّم</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>مُعلَّم</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>غير مُعلَّم</translation>
    </message>
    <message>
        <source>(no event)</source>
        <translation>(بلا حدث)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>%1 of %2 annotations</source>
        <translation>%1 من %2 من الوسوم</translation>
    </message>
    <message>
        <source>Annotations: %2</source>
        <translation>الوسوم: %2</translation>
    </message>
</context>
<context>
    <name>AnnotationModel</name>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>الموضوعات</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>درجة الجزم</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>الموسِّم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>آخر تعديل</translation>
    </message>
</context>
<context>
    <name>AnnotationsView</name>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Deleting annotations</source>
        <translation>حذف الوسوم</translation>
    </message>
    <message>
        <source>None of these annotations is yours; only their annotators change them.</source>
        <translation>ليس أيٌّ من هذه الوسوم لك؛ لا يغيّرها إلا واضعوها.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Nothing is labelled yet</source>
        <translation>لم يوسم شيء بعد</translation>
    </message>
    <message>
        <source>Open an article, select what somebody said, and press Enter.</source>
        <translation>افتح مقالًا وحدّد ما قاله أحدهم ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>No annotation fits</source>
        <translation>لا وسم مطابقًا</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>المحدَّد: %1</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>الانتقال إلى الموضع</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Flag to discuss</source>
        <translation>تعليم للنقاش</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Changing annotations</source>
        <translation>تغيير الوسوم</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>No annotation</source>
        <translation>لا وسم</translation>
    </message>
    <message>
        <source>Annotation without speaker</source>
        <translation>وسم بلا متحدث</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>مقترَح: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ArticleActions</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Edit events…</source>
        <translation>تحرير الأحداث…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message numerus="yes">
        <source>Details of %Ln articles…</source>
        <translation>
            <numerusform>التفاصيل…</numerusform>
            <numerusform>تفاصيل المقال…</numerusform>
            <numerusform>تفاصيل المقالين…</numerusform>
            <numerusform>تفاصيل %Ln مقالات…</numerusform>
            <numerusform>تفاصيل %Ln مقالًا…</numerusform>
            <numerusform>تفاصيل %Ln مقال…</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign event…</source>
        <translation>إسناد حدث…</translation>
    </message>
    <message>
        <source>Take out of its event</source>
        <translation>إخراج من الحدث</translation>
    </message>
    <message>
        <source>Nothing to label here</source>
        <translation>لا شيء للتوسيم هنا</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Taking articles out of their events</source>
        <translation>إخراج المقالات من أحداثها</translation>
    </message>
    <message>
        <source>Submitting articles</source>
        <translation>تسليم المقالات</translation>
    </message>
    <message>
        <source>Reopening articles</source>
        <translation>إعادة فتح المقالات</translation>
    </message>
    <message>
        <source>Select articles in the list first.</source>
        <translation>حدّد مقالات في القائمة أولًا.</translation>
    </message>
</context>
<context>
    <name>ArticleDeeds</name>
    <message>
        <source>The other versions of this article have no labels of yours.</source>
        <translation>ليس لك وسوم في النسخ الأخرى من هذا المقال.</translation>
    </message>
    <message>
        <source>No article with this title or address has nearly the same text.</source>
        <translation>لا مقال بهذا العنوان أو الرابط له نص مقارب.</translation>
    </message>
    <message>
        <source>Nothing in this article is marked as furniture.</source>
        <translation>لا شيء في هذا المقال معلَّم كزوائد.</translation>
    </message>
    <message>
        <source>The rules find no more furniture here.</source>
        <translation>لا تجد القواعد زوائد أخرى هنا.</translation>
    </message>
</context>
<context>
    <name>ArticleFilterBar</name>
    <message>
        <source>Filter articles</source>
        <translation>تصفية المقالات</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>مرشّحات أخرى</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1 من %2 من المقالات</translation>
    </message>
    <message>
        <source>Articles: %1</source>
        <translation>المقالات: %1</translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>Whose labels are on the screen</source>
        <translation>صاحب الوسوم المعروضة</translation>
    </message>
    <message>
        <source>Labels of</source>
        <translation>وسوم</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>مقال بلا عنوان</translation>
    </message>
    <message>
        <source>My labels</source>
        <translation>وسومي</translation>
    </message>
    <message>
        <source>Labels of %1</source>
        <translation>وسوم ⁨%1⁩</translation>
    </message>
    <message>
        <source>★ Gold</source>
        <translation>★ ذهبي</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Nothing to label here</source>
        <translation>لا شيء للتوسيم هنا</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>مسلَّم</translation>
    </message>
</context>
<context>
    <name>ArticleListView</name>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>لا مقالات بعد</translation>
    </message>
    <message>
        <source>Bring some in with Ctrl+I, or drop files onto the window.</source>
        <translation>استورد مقالات بالمفتاح Ctrl+I أو أفلت الملفات على النافذة.</translation>
    </message>
    <message>
        <source>No article fits</source>
        <translation>لا مقال مطابقًا</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>الأحدث استيرادًا أولًا</translation>
    </message>
    <message>
        <source>As imported</source>
        <translation>كما استُوردت</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>بحسب التاريخ</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>بحسب العنوان</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>بحسب جهة النشر</translation>
    </message>
    <message>
        <source>By event</source>
        <translation>بحسب الحدث</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>بحسب الحالة</translation>
    </message>
    <message>
        <source>By number of annotations</source>
        <translation>بحسب عدد الوسوم</translation>
    </message>
</context>
<context>
    <name>ArticleModel</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
</context>
<context>
    <name>ArticlePickers</name>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Not submitted</source>
        <translation>غير مسلَّم</translation>
    </message>
    <message>
        <source>(no event)</source>
        <translation>(بلا حدث)</translation>
    </message>
</context>
<context>
    <name>ArticlesView</name>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>لا مقالات بعد</translation>
    </message>
    <message>
        <source>Bring some in with Ctrl+I, or drop files onto the window.</source>
        <translation>استورد مقالات بالمفتاح Ctrl+I أو أفلت الملفات على النافذة.</translation>
    </message>
    <message>
        <source>No article fits</source>
        <translation>لا مقال مطابقًا</translation>
    </message>
    <message>
        <source>Take a filter away, or type fewer words.</source>
        <translation>أزل مرشّحًا أو اكتب كلمات أقل.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>مسح المرشّحات</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>إنشاء نسخة الآن</translation>
    </message>
    <message>
        <source>Open as a new project</source>
        <translation>فتح كمشروع جديد</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>One is made when the project is closed, or now if you ask for it.</source>
        <translation>تُنشأ نسخة عند إغلاق المشروع، أو الآن إن طلبت ذلك.</translation>
    </message>
    <message>
        <source>Whole copies of “%1” as it was at the time, and what differs now.</source>
        <translation>نسخ كاملة من «⁨%1⁩» كما كان حينها، وما يختلف عنه الآن.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>“%1” becomes again what it was on %2. What it is now is kept as a backup of its own, so this can be taken back.</source>
        <translation>يعود «⁨%1⁩» كما كان في ⁨%2⁩. ويُحفظ ما هو عليه الآن نسخةً احتياطية، فيمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>هل تُستعاد هذه النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>The backup of %1 is deleted for good. The project stays as it is.</source>
        <translation>تُحذف نسخة ⁨%1⁩ الاحتياطية نهائيًا. ويبقى المشروع كما هو.</translation>
    </message>
    <message>
        <source>Delete this backup?</source>
        <translation>هل تُحذف هذه النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <translation>حذف النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>%1 could not be deleted: %2.</source>
        <translation>‏تعذّر حذف ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The project&apos;s file is gone</source>
        <translation>ملف المشروع غير موجود</translation>
    </message>
    <message>
        <source>Restoring puts this backup in its place.</source>
        <translation>الاستعادة تضع هذه النسخة في مكانه.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>The two cannot be compared</source>
        <translation>لا يمكن مقارنة الاثنين</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Copying the backup</source>
        <translation>نسخ النسخة الاحتياطية</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Back up by itself</source>
        <translation>نسخ احتياطي تلقائي</translation>
    </message>
    <message>
        <source> days</source>
        <translation> يومًا</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>When a project is opened or closed, and every hour of work, if something is new since the last backup. Work goes on meanwhile.</source>
        <translation>عند فتح مشروع أو إغلاقه، وكل ساعة عمل، إن كان هناك جديد منذ آخر نسخة. ويستمر العمل أثناء ذلك.</translation>
    </message>
    <message>
        <source>Keep of each project</source>
        <translation>يُحفظ من كل مشروع</translation>
    </message>
    <message>
        <source>Of more than that, those go that others stand close to in time, so that the rest still reaches far back. There are fewer where they would take more than a tenth of the disk.</source>
        <translation>وما زاد على ذلك يُحذف منه ما تقاربت أزمنته، ليبقى الباقي ممتدًا إلى زمن بعيد. وتقلّ إن كانت ستأخذ أكثر من عُشر القرص.</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>يُحفظ لمدة</translation>
    </message>
    <message>
        <source>Older ones are deleted; the newest always stays, and so does every backup that you asked for.</source>
        <translation>تُحذف الأقدم؛ وتبقى الأحدث دائمًا، وكذلك كل نسخة طلبتها.</translation>
    </message>
    <message>
        <source>A backup is also made before a file is brought up to date, before many articles come in, and before a backup is restored. The folder is shown under Files.</source>
        <translation>وتُنشأ نسخة أيضًا قبل تحديث ملف، وقبل استيراد مقالات كثيرة، وقبل استعادة نسخة. والمجلد معروض تحت «الملفات».</translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message>
        <source>Bring in colleagues&apos; labels</source>
        <translation>إدخال وسوم الزملاء</translation>
    </message>
    <message>
        <source>Take in my own work from another computer too</source>
        <translation>إدخال عملي أنا من حاسوب آخر أيضًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Bringing labels in</source>
        <translation>إدخال الوسوم</translation>
    </message>
    <message>
        <source>Drop colleagues&apos; packets here</source>
        <translation>أسقط حزم الزملاء هنا</translation>
    </message>
    <message>
        <source>Packets and whole projects, one or several. First you see what would change; nothing of your own work is ever changed by them.</source>
        <translation>حزم ومشاريع كاملة، واحد أو أكثر. ترى أولًا ما سيتغير؛ ولا تغيّر شيئًا من عملك أبدًا.</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>ملفات…</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Merge the two…</source>
        <translation>دمج الاثنين…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Packets and projects (*%1 *%2 *.packet)</source>
        <translation>حزم ومشاريع ⁦(*%1 *%2 *.packet)⁩</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات ⁦(*)⁩</translation>
    </message>
    <message>
        <source>Choose packets</source>
        <translation>اختيار حزم</translation>
    </message>
    <message>
        <source>Looking into the files</source>
        <translation>النظر في الملفات</translation>
    </message>
    <message>
        <source>None of these files can be brought in; why stands beside each.</source>
        <translation>لا يمكن إدخال أي من هذه الملفات؛ والسبب بجانب كل منها.</translation>
    </message>
    <message>
        <source>There is nothing new in these files.</source>
        <translation>لا جديد في هذه الملفات.</translation>
    </message>
    <message>
        <source>This would change; it is one step that can be undone.</source>
        <translation>هذا ما سيتغير؛ وهو خطوة واحدة يمكن التراجع عنها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot come in.</source>
        <translation>
            <numerusform>لا ملفات متعذرة.</numerusform>
            <numerusform>ملف واحد لا يمكن إدخاله.</numerusform>
            <numerusform>ملفان لا يمكن إدخالهما.</numerusform>
            <numerusform>%Ln ملفات لا يمكن إدخالها.</numerusform>
            <numerusform>%Ln ملفًا لا يمكن إدخالها.</numerusform>
            <numerusform>%Ln ملف لا يمكن إدخالها.</numerusform>
        </translation>
    </message>
    <message>
        <source>This came in. Undo takes all of it back in one step.</source>
        <translation>أُدخل هذا. والتراجع يسحبه كله بخطوة واحدة.</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Checking the project</source>
        <translation>فحص المشروع</translation>
    </message>
    <message>
        <source>Annotator projects (*%1)</source>
        <translation>مشاريع Annotator ‏(*%1)</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>نسخة من %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>This is the project itself; choose another name for the copy.</source>
        <translation>هذا هو المشروع نفسه؛ اختر اسمًا آخر للنسخة.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Nothing is wrong: %1 texts and all their labels were read.</source>
        <translation>كل شيء سليم: فُحصت النصوص (%1) ووسومها كلها.</translation>
    </message>
    <message>
        <source>The copy is in %1. You go on working in the project itself.</source>
        <translation>النسخة في ⁨%1⁩. أنت تتابع العمل في المشروع نفسه.</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Differences</source>
        <translation>الاختلافات</translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>Inside:</source>
        <translation>ضمن:</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Change annotations</source>
        <translation>تغيير الوسوم</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Add topics</source>
        <translation>إضافة موضوعات</translation>
    </message>
    <message>
        <source>Take out topics</source>
        <translation>إزالة موضوعات</translation>
    </message>
    <message>
        <source>First stance</source>
        <translation>الموقف الأول</translation>
    </message>
    <message>
        <source>Its target</source>
        <translation>هدفه</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>درجة الجزم</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>للنقاش</translation>
    </message>
    <message>
        <source>(take away)</source>
        <translation>(إزالة)</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>تعليم</translation>
    </message>
    <message>
        <source>Take the flag off</source>
        <translation>إزالة العلامة</translation>
    </message>
    <message>
        <source>Changes %1 annotations in one step, which undo takes back.</source>
        <translation>يغيّر الوسوم (%1) في خطوة واحدة يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>%1 of the %2 selected annotations are yours; only those change. A colleague&apos;s are theirs to change.</source>
        <translation>%1 من أصل %2 من الوسوم المحددة لك، ولا يتغير غيرها؛ فوسوم الزملاء لا يغيّرها سواهم.</translation>
    </message>
    <message>
        <source>None of the %2 selected annotations is yours; only their annotators can change them.</source>
        <translation>ليس لك أيٌّ من الوسوم المحددة (%2)؛ لا يغيّرها إلا واضعوها.</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keys at a glance</source>
        <translation>المفاتيح في لمحة</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>تصفية بالاسم أو المفتاح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>No annotation lies at the caret.</source>
        <translation>لا وسم عند المؤشر.</translation>
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
        <translation>تصدير دليل الترميز</translation>
    </message>
    <message>
        <source>Codebooks (*.json *.csv)</source>
        <translation>أدلة الترميز (*.json *.csv)</translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>استيراد دليل ترميز</translation>
    </message>
    <message>
        <source>%1 speakers, %2 stances and %3 topics are in %4.</source>
        <translation>صار في ⁨%4⁩: متحدثون %1، مواقف %2، موضوعات %3.</translation>
    </message>
    <message>
        <source>%1 brought nothing new: all its %2 entries are here as they are.</source>
        <translation>لا جديد في ⁨%1⁩: كل مُدخلاته (%2) موجودة هنا كما هي.</translation>
    </message>
    <message>
        <source>From %4: %1 new entries, %2 changed, %3 as before. Undo takes it back.</source>
        <translation>من ⁨%4⁩: مُدخلات جديدة %1، متغيرة %2، كما كانت %3. يمكن التراجع.</translation>
    </message>
</context>
<context>
    <name>CodebookView</name>
    <message>
        <source>Stances of the scale cannot be merged; archive the one too many.</source>
        <translation>لا تُدمج مواقف المقياس؛ أرشف الزائد منها.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Stance scale</source>
        <translation>مقياس المواقف</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>الموضوعات</translation>
    </message>
    <message>
        <source>Parts of the codebook</source>
        <translation>أجزاء دليل الترميز</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Each change makes a new version; annotations record the one they are made by.</source>
        <translation>كل تغيير يُنشئ إصدارًا جديدًا، ويحفظ كل وسم الإصدار الذي وُضع وفقه.</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Let the program choose</source>
        <translation>يختاره البرنامج</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>لون آخر…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Words in it read at %1 : 1 in light, %2 : 1 in dark; 4.5 is enough.</source>
        <translation>تباين الكلمات بهذا اللون: %1 في المظهر الفاتح و%2 في الداكن؛ ويكفي ٤٫٥.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>أرجواني</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>سماوي</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>زيتوني</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>نيلي</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
</context>
<context>
    <name>ColumnsForm</name>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>الصفوف الأولى من الجدول</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Which column of the table holds what</source>
        <translation>ما يحويه كل عمود من الجدول</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>العنوان الشبكي (URL)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>out of date</source>
        <translation>غير محدَّث</translation>
    </message>
    <message>
        <source>Not all have it</source>
        <translation>ليس عند الجميع</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>درجة الجزم</translation>
    </message>
    <message>
        <source>All agree</source>
        <translation>الجميع متفقون</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>‏⁨%1⁩ فقط</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الألفاظ</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>الموضوعات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>المصدر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>cue: %1</source>
        <translation>فعل القول: ⁨%1⁩</translation>
    </message>
    <message>
        <source>confidence: %1</source>
        <translation>الثقة: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>All agree: accepted</source>
        <translation>الجميع متفقون: قُبل</translation>
    </message>
    <message>
        <source>Taken from %1</source>
        <translation>مأخوذ من ⁨%1⁩</translation>
    </message>
    <message>
        <source>Put together from %1</source>
        <translation>مركّب من ⁨%1⁩</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>حُرّر يدويًا</translation>
    </message>
    <message>
        <source>Nothing belongs here</source>
        <translation>لا شيء يخص هذا الموضع</translation>
    </message>
</context>
<context>
    <name>CompareFilters</name>
    <message>
        <source>Difference</source>
        <translation>الاختلاف</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>الموسِّم</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>‏⁨%1⁩ فقط</translation>
    </message>
    <message>
        <source>Least overlap of the same words</source>
        <translation>أقل تداخل للألفاظ نفسها</translation>
    </message>
    <message>
        <source>Labels count as of the same words when what they have in common is at least this share of what they cover together (intersection over union).</source>
        <translation>يُعدّ الوسمان على الألفاظ نفسها إذا كان المشترك بينهما هذه النسبة على الأقل مما يغطيانه معًا (التقاطع على الاتحاد).</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Decided, out of date</source>
        <translation>بُتّ فيه، غير محدَّث</translation>
    </message>
    <message>
        <source>Same words from %1 % on</source>
        <translation>الألفاظ نفسها من ⁨%1⁩٪ فصاعدًا</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Back to the differences</source>
        <translation>العودة إلى الاختلافات</translation>
    </message>
    <message>
        <source>Only the passages behind a figure are listed: %1 labels.</source>
        <translation>تُسرد فقط المواضع التي وراء رقم: ⁨%1⁩ من الوسوم.</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>حدّد الألفاظ أولًا.</translation>
    </message>
    <message>
        <source>Looking for articles that several have worked on…</source>
        <translation>البحث عن مقالات عمل عليها أكثر من شخص…</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>لا شيء يُقارن بعد</translation>
    </message>
    <message>
        <source>Two people must have labelled the same article. Bring in colleagues&apos; labels, or let somebody else label here too.</source>
        <translation>يجب أن يكون اثنان قد وسّما المقال نفسه. أدخل وسوم الزملاء، أو دع غيرك يوسّم هنا أيضًا.</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <translation>مقال بلا عنوان</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>مسلَّم</translation>
    </message>
    <message>
        <source>Not all submitted</source>
        <translation>لم تُسلَّم كلها</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>محسوم</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 decided</source>
        <translation>‏⁨%1⁩ · بُتّ في ⁨%2⁩ من ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1  Accept %2 that all agree on</source>
        <translation>‏⁨%1⁩  قبول ⁨%2⁩ مما يتفق عليه الجميع</translation>
    </message>
    <message>
        <source>%1  Accept that nothing is labelled</source>
        <translation>‏⁨%1⁩  قبول أنْ لا شيء موسوم</translation>
    </message>
    <message>
        <source>Article %1 of %2</source>
        <translation>المقال ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 of %2 articles settled, %3 in review</source>
        <translation>حُسم ⁨%1⁩ من ⁨%2⁩ من المقالات، و⁨%3⁩ قيد المراجعة</translation>
    </message>
    <message>
        <source>Labels in furniture, which count for nothing: %1</source>
        <translation>وسوم في الزوائد لا تُحسب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Decisions on labels that are gone: %1</source>
        <translation>قرارات في وسوم لم تعد موجودة: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>CompareWork</name>
    <message>
        <source>This is the last article that several have worked on.</source>
        <translation>هذا آخر مقال عمل عليه عدة.</translation>
    </message>
    <message>
        <source>This is the first article that several have worked on.</source>
        <translation>هذا أول مقال عمل عليه عدة.</translation>
    </message>
    <message>
        <source>These annotators have not worked on the same article.</source>
        <translation>لم يعمل هؤلاء الموسِّمون على المقال نفسه.</translation>
    </message>
    <message>
        <source>No difference in the next %1 articles; press again to look on.</source>
        <translation>لا اختلاف في المقالات ⁨%1⁩ التالية؛ اضغط من جديد لمواصلة البحث.</translation>
    </message>
    <message>
        <source>This is the first open difference in the articles before.</source>
        <translation>هذا أول اختلاف مفتوح في المقالات السابقة.</translation>
    </message>
    <message>
        <source>No open difference is left.</source>
        <translation>لم يبقَ اختلاف مفتوح.</translation>
    </message>
    <message>
        <source>No open difference is left; what all agree on is to be accepted.</source>
        <translation>لم يبقَ اختلاف مفتوح؛ وبقي قبول ما يتفق عليه الجميع.</translation>
    </message>
    <message>
        <source>This is the last difference.</source>
        <translation>هذا آخر اختلاف.</translation>
    </message>
    <message>
        <source>This is the first difference.</source>
        <translation>هذا أول اختلاف.</translation>
    </message>
</context>
<context>
    <name>ConcordanceModel</name>
    <message>
        <source>marked</source>
        <translation>معلَّم</translation>
    </message>
    <message>
        <source>There are more; these are the first %1 lines.</source>
        <translation>هناك المزيد؛ هذه أول ⁨%1⁩ من السطور.</translation>
    </message>
</context>
<context>
    <name>ConcordanceView</name>
    <message>
        <source>Words as they follow each other</source>
        <translation>الألفاظ كما تتوالى</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>لم يوجد شيء</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الألفاظ</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Speaker, by all names</source>
        <translation>المتحدث بكل أسمائه</translation>
    </message>
    <message>
        <source>as in the articles</source>
        <translation>كما في المقالات</translation>
    </message>
    <message>
        <source>by the words before</source>
        <translation>بحسب الألفاظ قبله</translation>
    </message>
    <message>
        <source>by the words behind</source>
        <translation>بحسب الألفاظ بعده</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>ما يُبحث عنه</translation>
    </message>
    <message>
        <source>Order of the lines</source>
        <translation>ترتيب السطور</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>السطور</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>بحسب المقال</translation>
    </message>
    <message>
        <source>Show the articles in which it occurs</source>
        <translation>عرض المقالات التي يرد فيها</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>تعليم الكل</translation>
    </message>
    <message>
        <source>Mark none</source>
        <translation>إلغاء التعليم</translation>
    </message>
    <message>
        <source>Label selected…</source>
        <translation>وسم المحدد…</translation>
    </message>
    <message>
        <source>Label all…</source>
        <translation>وسم الكل…</translation>
    </message>
    <message>
        <source>See words in their context</source>
        <translation>رؤية الألفاظ في سياقها</translation>
    </message>
    <message>
        <source>Every place in all articles on a line of its own. Space marks a line, Shift with an arrow selects several; then label those that are marked, selected, or all of them, in one step.</source>
        <translation>كل موضع في كل المقالات في سطر. المسافة تعلّم سطرًا، وShift مع سهم يحدد عدة؛ ثم وسّم المعلَّم أو المحدد أو الكل بخطوة واحدة.</translation>
    </message>
    <message>
        <source>A regular expression; Enter looks for it</source>
        <translation>تعبير نمطي؛ المفتاح Enter يبحث عنه</translation>
    </message>
    <message>
        <source>Words as they follow each other; lead* finds leader</source>
        <translation>الألفاظ كما تتوالى؛ ⁦lead*⁩ يجد ⁦leader⁩</translation>
    </message>
    <message>
        <source>Looking through the articles</source>
        <translation>البحث في المقالات</translation>
    </message>
    <message>
        <source>Labelling the places</source>
        <translation>توسيم المواضع</translation>
    </message>
    <message>
        <source>Furniture is left out. Try fewer words, or the beginning of a word.</source>
        <translation>الزوائد متروكة. جرّب ألفاظًا أقل، أو بداية كلمة.</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>السطور: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Lines: %1 and more</source>
        <translation>السطور: ⁨%1⁩ وأكثر</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation>المعلَّم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Label marked (%1)…</source>
        <translation>وسم المعلَّم (⁨%1⁩)…</translation>
    </message>
</context>
<context>
    <name>ConfusionModel</name>
    <message>
        <source>One said “%1”, the other “%2”: %3 pairs. Enter shows them.</source>
        <translation>قال أحدهما «⁨%1⁩» والآخر «⁨%2⁩»: ⁨%3⁩ من الأزواج. المفتاح Enter يعرضها.</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>Confusion matrix</source>
        <translation>مصفوفة الالتباس</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Report of an error</source>
        <translation>تقرير خطأ</translation>
    </message>
    <message>
        <source>The program made a mistake and could not finish this step. What you labelled before is safe in the project file. The report below says where it happened; articles, labels and names are left out of it. It is also in the log file: %1</source>
        <translation>أخطأ البرنامج ولم يستطع إتمام هذه الخطوة. ما وسّمته قبلها محفوظ في ملف المشروع. يقول التقرير أدناه أين حدث ذلك؛ والمقالات والوسوم والأسماء متروكة منه. وهو أيضًا في ملف السجل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>فتح مجلد السجل</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>‏تعذّرت كتابة ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص ⁦(*.txt)⁩</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Annotator ended unexpectedly while “%1” was open. Every label that was on the screen is in its file. The report below says what was done last; articles, labels and names are left out of it.</source>
        <translation>انتهى Annotator على غير توقع و«⁨%1⁩» مفتوح. كل وسم كان على الشاشة محفوظ في ملفه. يذكر التقرير أدناه آخر ما جرى؛ وليس فيه مقالات ولا وسوم ولا أسماء.</translation>
    </message>
    <message>
        <source>Go on where you were?</source>
        <translation>هل تتابع من حيث توقفت؟</translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>فتح المشروع</translation>
    </message>
</context>
<context>
    <name>DateRange</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>A date such as %1, or only its beginning</source>
        <translation>تاريخ مثل ⁨%1⁩، أو بدايته فقط</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>This annotator has no label here to take.</source>
        <translation>ليس لهذا الموسِّم وسم هنا يؤخذ.</translation>
    </message>
    <message>
        <source>This article is settled already.</source>
        <translation>هذا المقال محسوم من قبل.</translation>
    </message>
    <message>
        <source>This article is not settled yet.</source>
        <translation>هذا المقال لم يُحسم بعد.</translation>
    </message>
    <message>
        <source>Why is this decided as it is?</source>
        <translation>لماذا بُتّ في هذا هكذا؟</translation>
    </message>
    <message>
        <source>The reason stays with the decision; authors can read it.</source>
        <translation>يبقى السبب مع القرار؛ ويمكن لأصحاب الوسوم قراءته.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Choose a difference first, with ] or from the list.</source>
        <translation>اختر اختلافًا أولًا، بالمفتاح ⁦]⁩ أو من القائمة.</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Numbers or arrows choose whose part is taken; Enter takes them, Esc goes back.</source>
        <translation>الأرقام أو الأسهم تختار جزءَ مَن يؤخذ؛ ⁦Enter⁩ يأخذها، و⁦Esc⁩ يعود.</translation>
    </message>
    <message>
        <source>No difference is chosen</source>
        <translation>لم يُختر اختلاف</translation>
    </message>
    <message>
        <source>Go to the next one with ], or choose one from the list.</source>
        <translation>انتقل إلى التالي بالمفتاح ⁦]⁩، أو اختر من القائمة.</translation>
    </message>
    <message>
        <source>Open: nobody has decided this yet.</source>
        <translation>مفتوح: لم يبتّ فيه أحد بعد.</translation>
    </message>
    <message>
        <source>%1. Decided by %2, %3.</source>
        <translation>‏⁨%1⁩. بتّ فيه ⁨%2⁩، ⁨%3⁩.</translation>
    </message>
    <message>
        <source>Labels were changed since: look again.</source>
        <translation>تغيّرت الوسوم منذئذ: انظر من جديد.</translation>
    </message>
    <message>
        <source>What %1 says came since, and is something else: look again.</source>
        <translation>ما يقوله ⁨%1⁩ وصل بعد ذلك وهو مختلف: انظر مرة أخرى.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Parts of several</source>
        <translation>أجزاء من عدة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Nothing belongs here</source>
        <translation>لا شيء يخص هذا الموضع</translation>
    </message>
    <message>
        <source>Reason…</source>
        <translation>السبب…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>أخذ ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Project details</source>
        <translation>تفاصيل المشروع</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>ملف المشروع</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>الموسِّمون</translation>
    </message>
    <message>
        <source>Last edits</source>
        <translation>آخر التعديلات</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>فحص…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>مقالات</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>وسوم</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>متحدثون</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>موضوعات</translation>
    </message>
    <message>
        <source>events</source>
        <translation>أحداث</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>تعديلات</translation>
    </message>
    <message>
        <source>codebook version</source>
        <translation>إصدار دليل الترميز</translation>
    </message>
    <message>
        <source>on disk</source>
        <translation>على القرص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>ذهبي</translation>
    </message>
    <message>
        <source>Articles in progress</source>
        <translation>مقالات قيد العمل</translation>
    </message>
    <message>
        <source>Articles submitted</source>
        <translation>مقالات مسلَّمة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
</context>
<context>
    <name>DiscussField</name>
    <message>
        <source>Discuss</source>
        <translation>للنقاش</translation>
    </message>
    <message>
        <source>To be talked over with colleagues</source>
        <translation>للتباحث فيه مع الزملاء</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Files…</source>
        <translation>ملفات…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>مجلد…</translation>
    </message>
    <message>
        <source>Paste a text…</source>
        <translation>لصق نص…</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>أفلت ملفات أو مجلدات هنا</translation>
    </message>
    <message>
        <source>Text, Markdown, web pages, Word, OpenDocument and PDF files give an article each; CSV and JSON Lines one for each row. Nothing is changed in them.</source>
        <translation>ملفات النص وMarkdown وصفحات الويب وWord وOpenDocument وPDF يعطي كل منها مقالًا، وملفات CSV وJSON Lines مقالًا لكل صف. لا يتغير فيها شيء.</translation>
    </message>
    <message>
        <source>There is nothing to read in it</source>
        <translation>لا شيء فيه يُقرأ</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>No other article has these words.</source>
        <translation>لا مقال آخر فيه هذه الألفاظ.</translation>
    </message>
    <message>
        <source>Select some words first, or choose an annotation: Tab goes to the next.</source>
        <translation>حدّد ألفاظًا أولًا أو اختر وسمًا: المفتاح Tab ينتقل إلى التالي.</translation>
    </message>
    <message>
        <source>There is no word in “%1”; select some words first.</source>
        <translation>لا كلمة في «⁨%1⁩»؛ حدّد بعض الكلمات أولًا.</translation>
    </message>
    <message>
        <source>Labels copied: %1</source>
        <translation>الوسوم المنسوخة: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>EventCells</name>
    <message>
        <source>No speaker yet</source>
        <translation>لا متحدث بعد</translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation>غير موسوم</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>‏⁨%1⁩ غيرها</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Assign event</source>
        <translation>إسناد حدث</translation>
    </message>
    <message>
        <source>An event is what several articles report; it is made if it is new.</source>
        <translation>الحدث هو ما تنقله عدة مقالات؛ ويُنشأ إن كان جديدًا.</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>اسم الحدث</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A new event. Articles: %1</source>
        <translation>حدث جديد. المقالات: %1</translation>
    </message>
    <message>
        <source>Articles: %1</source>
        <translation>المقالات: %1</translation>
    </message>
    <message>
        <source>Assigning the event</source>
        <translation>إسناد الحدث</translation>
    </message>
</context>
<context>
    <name>EventGrid</name>
    <message>
        <source>Utterances by outlet</source>
        <translation>الأقوال بحسب جهة النشر</translation>
    </message>
</context>
<context>
    <name>EventsDialog</name>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>What several articles report. Articles stay when their event is removed.</source>
        <translation>ما تنقله عدة مقالات. تبقى المقالات عند إزالة حدثها.</translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation>إزالة الحدث</translation>
    </message>
    <message>
        <source>New event, then Enter</source>
        <translation>حدث جديد، ثم Enter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Removing the event</source>
        <translation>إزالة الحدث</translation>
    </message>
</context>
<context>
    <name>EventsView</name>
    <message>
        <source>Utterance</source>
        <translation>القول</translation>
    </message>
    <message>
        <source>silent here</source>
        <translation>صامت هنا</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>تصفية بالألفاظ</translation>
    </message>
    <message>
        <source>Propose events…</source>
        <translation>اقتراح أحداث…</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>لا حدث بعد</translation>
    </message>
    <message>
        <source>An event is what several articles report. Let the program propose some from articles that share passages, or assign one in the room of articles.</source>
        <translation>الحدث ما تنقله مقالات عدة. دع البرنامج يقترح أحداثًا من مقالات تشترك في مواضع، أو أسند حدثًا في غرفة المقالات.</translation>
    </message>
    <message>
        <source>Nothing is labelled here yet</source>
        <translation>لا شيء موسوم هنا بعد</translation>
    </message>
    <message>
        <source>Label an utterance in one of the articles of this event; what the other outlets make of it is found here.</source>
        <translation>وسّم قولًا في أحد مقالات هذا الحدث؛ ويوجد هنا ما تصنعه به الجهات الأخرى.</translation>
    </message>
    <message>
        <source>No utterance is like this</source>
        <translation>لا قول كهذا</translation>
    </message>
    <message>
        <source>Comparing the reports…</source>
        <translation>مقارنة التقارير…</translation>
    </message>
    <message>
        <source>Compared with the first wording of each row</source>
        <translation>مقارنةً بالصياغة الأولى في كل صف</translation>
    </message>
    <message>
        <source>open the passage</source>
        <translation>فتح الموضع</translation>
    </message>
    <message>
        <source>beside the first wording</source>
        <translation>بجانب الصياغة الأولى</translation>
    </message>
    <message>
        <source>all utterances</source>
        <translation>كل الأقوال</translation>
    </message>
    <message>
        <source>in two outlets or more</source>
        <translation>في جهتين أو أكثر</translation>
    </message>
    <message>
        <source>somebody is silent</source>
        <translation>أحدهم صامت</translation>
    </message>
    <message>
        <source>words differ</source>
        <translation>الألفاظ مختلفة</translation>
    </message>
    <message>
        <source>speaker or stance differs</source>
        <translation>المتحدث أو الموقف مختلف</translation>
    </message>
    <message>
        <source>Comparing the reports</source>
        <translation>مقارنة التقارير</translation>
    </message>
    <message>
        <source>cells of another kind are dimmed</source>
        <translation>الخلايا من غير هذا النوع باهتة</translation>
    </message>
    <message>
        <source>Utterances: %1</source>
        <translation>الأقوال: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Articles left out: %1</source>
        <translation>المقالات المتروكة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Looking for articles that share passages</source>
        <translation>البحث عن مقالات تشترك في مواضع</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>This project is open here already.</source>
        <translation>هذا المشروع مفتوح هنا بالفعل.</translation>
    </message>
    <message>
        <source>This project is open for reading only; nothing can be imported.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط؛ لا يمكن استيراد شيء.</translation>
    </message>
    <message>
        <source>In %1: %2; send it to your colleagues.</source>
        <translation>في ⁨%1⁩: ⁨%2⁩؛ أرسله إلى زملائك.</translation>
    </message>
    <message>
        <source>In %1: the codebook alone; label or review something first.</source>
        <translation>في ⁨%1⁩: دليل الترميز وحده؛ وسّم شيئًا أو راجعه أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations are in %1.</source>
        <translation>
            <numerusform>لا وسوم صُدِّرت إلى ⁨%1⁩.</numerusform>
            <numerusform>صُدِّر وسم واحد إلى ⁨%1⁩.</numerusform>
            <numerusform>صُدِّر وسمان إلى ⁨%1⁩.</numerusform>
            <numerusform>صُدِّرت %Ln وسوم إلى ⁨%1⁩.</numerusform>
            <numerusform>صُدِّر %Ln وسمًا إلى ⁨%1⁩.</numerusform>
            <numerusform>صُدِّر %Ln وسم إلى ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations are in %1, in %2 rows.</source>
        <translation>
            <numerusform>لا وسوم صُدِّرت إلى ⁨%1⁩، الصفوف: %2.</numerusform>
            <numerusform>صُدِّر وسم واحد إلى ⁨%1⁩، الصفوف: %2.</numerusform>
            <numerusform>صُدِّر وسمان إلى ⁨%1⁩، الصفوف: %2.</numerusform>
            <numerusform>صُدِّرت %Ln وسوم إلى ⁨%1⁩، الصفوف: %2.</numerusform>
            <numerusform>صُدِّر %Ln وسمًا إلى ⁨%1⁩، الصفوف: %2.</numerusform>
            <numerusform>صُدِّر %Ln وسم إلى ⁨%1⁩، الصفوف: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it was decided that nothing belongs is in %1.</source>
        <translation>المواضع التي تقرّر ألا يُوسم فيها شيء في ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export labels</source>
        <translation>تصدير الوسوم</translation>
    </message>
    <message>
        <source>%1 is there already and would be replaced.</source>
        <translation>‏⁨%1⁩ موجود بالفعل وسيُستبدل.</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>استبدال الملف؟</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Labels are never written over a project; change the ending.</source>
        <translation>لا تُكتب الوسوم فوق مشروع؛ غيّر لاحقة الاسم.</translation>
    </message>
    <message>
        <source>Exporting labels</source>
        <translation>تصدير الوسوم</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>One row per annotation</source>
        <translation>صف لكل وسم</translation>
    </message>
    <message>
        <source>One row per annotation and stance</source>
        <translation>صف لكل وسم وموقف</translation>
    </message>
    <message>
        <source>Mark the file as UTF-8 for Excel</source>
        <translation>تمييز الملف بأنه UTF-8 لبرنامج Excel</translation>
    </message>
    <message>
        <source>Guard cells that look like formulas</source>
        <translation>تأمين الخلايا التي تشبه الصيغ</translation>
    </message>
    <message>
        <source>Write a dictionary of the columns beside it</source>
        <translation>كتابة قاموس للأعمدة بجانبه</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Puts an apostrophe before text that a spreadsheet would run as a formula</source>
        <translation>يضع فاصلة عليا قبل نص قد ينفذه الجدول الحسابي كصيغة</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Opens in every statistics program.</source>
        <translation>يُفتح في كل برامج الإحصاء.</translation>
    </message>
    <message>
        <source>A workbook for Excel and LibreOffice.</source>
        <translation>مصنف لبرنامجي Excel وLibreOffice.</translation>
    </message>
    <message>
        <source>The full record, one object per line, for programs.</source>
        <translation>السجل الكامل، كائن في كل سطر، للبرامج.</translation>
    </message>
    <message>
        <source>Each annotation is one line, with all its stances.</source>
        <translation>كل وسم سطر واحد بكل مواقفه.</translation>
    </message>
    <message>
        <source>Repeats an annotation for each of its stances: to count stances.</source>
        <translation>يكرر الوسم لكل موقف من مواقفه: لعدّ المواقف.</translation>
    </message>
    <message>
        <source>Several stances or topics share a cell, parted by semicolons.</source>
        <translation>تجتمع المواقف أو الموضوعات المتعددة في خلية واحدة تفصلها فواصل منقوطة.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>One row per annotation</source>
        <translation>صف لكل وسم</translation>
    </message>
    <message>
        <source>One row per annotation and stance</source>
        <translation>صف لكل وسم وموقف</translation>
    </message>
    <message>
        <source>Mark the file as UTF-8 for Excel</source>
        <translation>تمييز الملف بأنه UTF-8 لبرنامج Excel</translation>
    </message>
    <message>
        <source>Guard cells that a spreadsheet would run as a formula</source>
        <translation>تأمين الخلايا التي ينفذها الجدول الحسابي كصيغة</translation>
    </message>
    <message>
        <source>Write what each column means beside the file</source>
        <translation>كتابة معنى كل عمود بجانب الملف</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>مجال ٩٥٪</translation>
    </message>
    <message>
        <source>From 0 to 1</source>
        <translation>من 0 إلى 1</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>الأزواج</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>لم يُحسب</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Figures of agreement</source>
        <translation>أرقام الاتفاق</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Type the name of the file to write.</source>
        <translation>اكتب اسم الملف المراد كتابته.</translation>
    </message>
    <message>
        <source>Type the whole path of the file, or choose it.</source>
        <translation>اكتب مسار الملف كاملًا، أو اختره.</translation>
    </message>
    <message>
        <source>This is a folder; add the name of a file.</source>
        <translation>هذا مجلد؛ أضف اسم ملف.</translation>
    </message>
    <message>
        <source>There is no folder %1; choose another one.</source>
        <translation>لا مجلد ⁨%1⁩؛ اختر غيره.</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>ملفات…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>مجلد…</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>استيراد مقالات</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>New projects</source>
        <translation>المشاريع الجديدة</translation>
    </message>
    <message>
        <source>Offered first; a project can be anywhere.</source>
        <translation>المكان المقترَح أولًا؛ ويمكن أن يكون المشروع في أي مكان.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Copies of your projects, made for safety.</source>
        <translation>نسخ من مشاريعك أُنشئت للأمان.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجل الأخطاء</translation>
    </message>
    <message>
        <source>What went wrong, without any text of an article.</source>
        <translation>ما لم يَسِر كما يجب، دون أي نص من المقالات.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>What you chose here.</source>
        <translation>ما اخترته هنا.</translation>
    </message>
</context>
<context>
    <name>FilterEdit</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>البحث في هذا المقال</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>التالي (Enter)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يوجد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>FindingsDialog</name>
    <message>
        <source>Check of the project</source>
        <translation>فحص المشروع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are wrong with this project.</source>
        <translation>
            <numerusform>لا خلل في هذا المشروع.</numerusform>
            <numerusform>في هذا المشروع خلل واحد.</numerusform>
            <numerusform>في هذا المشروع خللان.</numerusform>
            <numerusform>في هذا المشروع %Ln مواضع خلل.</numerusform>
            <numerusform>في هذا المشروع %Ln موضع خلل.</numerusform>
            <numerusform>في هذا المشروع %Ln موضع خلل.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>موضع الخلل</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep this file, go on with the newest backup that is sound, and send this list to whoever looks after the program.</source>
        <translation>لم يتغير شيء. احتفظ بهذا الملف، وتابع بأحدث نسخة احتياطية سليمة، وأرسل هذه القائمة إلى المسؤول عن البرنامج.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Import articles…</source>
        <translation>استيراد مقالات…</translation>
    </message>
    <message>
        <source>Paste an article…</source>
        <translation>لصق مقال…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>فتح العيّنة</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>بدء الجولة</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window, or choose them.</source>
        <translation>أفلت ملفات أو مجلدات في أي مكان من هذه النافذة، أو اخترها.</translation>
    </message>
    <message>
        <source>This project has no articles yet</source>
        <translation>لا مقالات في هذا المشروع بعد</translation>
    </message>
</context>
<context>
    <name>FolderNotice</name>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>History of this label</source>
        <translation>سجل تعديلات هذا الوسم</translation>
    </message>
    <message>
        <source>codebook version %1</source>
        <translation>إصدار دليل الترميز %1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>وُضع ⁨%1⁩</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>عُدِّل ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ForAllForm</name>
    <message>
        <source>as it was read</source>
        <translation>كما قُرئ</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>For all of them</source>
        <translation>لها جميعًا</translation>
    </message>
    <message>
        <source>Empty fields stay as they are read</source>
        <translation>تبقى الحقول الفارغة كما قُرئت</translation>
    </message>
    <message>
        <source>none; type a new one</source>
        <translation>لا شيء؛ اكتب حدثًا جديدًا</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Quotation</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>درجة الجزم</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>A gold label: it is changed in Compare, Ctrl+5.</source>
        <translation>وسم ذهبي: يُغيَّر في المقارنة، ⁦Ctrl+5⁩.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>A label of %1: only they can change it.</source>
        <translation>هذا من وسوم ⁨%1⁩، ولا يغيّره سواه.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>It stands beside every label. Another name is another annotator, who works in the projects that are opened from then on.</source>
        <translation>يظهر بجانب كل وسم. الاسم الآخر موسِّم آخر يعمل في المشاريع التي تُفتح بعد ذلك.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Changes when the program starts next.</source>
        <translation>يتغير عند تشغيل البرنامج في المرة القادمة.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Size of the window&apos;s text</source>
        <translation>حجم نص النافذة</translation>
    </message>
    <message>
        <source>The size of articles is chosen under Reader.</source>
        <translation>يُختار حجم المقالات في صفحة القارئ.</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>موضع</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Counted as in the columns start and end of an export</source>
        <translation>محسوبًا كما في عمودي start وend في التصدير</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>الفصل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>سجل التعديلات</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>The newest edits, and those that colleagues made, also where a newer one holds. Undo takes back your own, one after the other.</source>
        <translation>أحدث التعديلات وتعديلات الزملاء، حتى حيث يسري أحدث منها. والتراجع يسحب تعديلاتك واحدًا بعد آخر.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import articles</source>
        <translation>استيراد مقالات</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation>البحث عن الملفات</translation>
    </message>
    <message>
        <source>Importing articles</source>
        <translation>استيراد المقالات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Open first article</source>
        <translation>فتح المقال الأول</translation>
    </message>
    <message>
        <source>Import more…</source>
        <translation>استيراد المزيد…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln files</source>
        <translation>
            <numerusform>استيراد</numerusform>
            <numerusform>استيراد الملف</numerusform>
            <numerusform>استيراد الملفين</numerusform>
            <numerusform>استيراد %Ln ملفات</numerusform>
            <numerusform>استيراد %Ln ملفًا</numerusform>
            <numerusform>استيراد %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>Choose a review first to which this can be done.</source>
        <translation>اختر أولًا مراجعة يمكن فعل هذا بها.</translation>
    </message>
    <message>
        <source>Returned to me</source>
        <translation>معادة إليّ</translation>
    </message>
    <message>
        <source>Returned by me</source>
        <translation>أعدتُها</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Parts of the inbox</source>
        <translation>أقسام الوارد</translation>
    </message>
</context>
<context>
    <name>ItemsPage</name>
    <message>
        <source>Reviewer</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>صاحب الوسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الألفاظ</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Nothing came back</source>
        <translation>لم يَعُد شيء</translation>
    </message>
    <message>
        <source>When a reviewer returns one of your labels, it waits here with the reason. Bring in the reviewer&apos;s packet to see it.</source>
        <translation>عندما يعيد مراجع أحد وسومك ينتظرك هنا مع السبب. أدخل حزمة المراجع لتراه.</translation>
    </message>
    <message>
        <source>You have returned nothing</source>
        <translation>لم تُعِد شيئًا</translation>
    </message>
    <message>
        <source>Show a colleague&apos;s labels in the label room; there Y accepts a label and Shift+X returns it with a reason.</source>
        <translation>اعرض وسوم زميل في غرفة التوسيم؛ هناك يقبل المفتاح Y الوسم ويعيده ⁦Shift+X⁩ مع سبب.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Making a backup</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Press a key</source>
        <translation>اضغط مفتاحًا</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Filter by name or key</source>
        <translation>تصفية بالاسم أو المفتاح</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>استعمال هذا المفتاح</translation>
    </message>
    <message>
        <source>Add as second key</source>
        <translation>إضافته مفتاحًا ثانيًا</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Reset all keys…</source>
        <translation>إعادة تعيين كل المفاتيح…</translation>
    </message>
    <message>
        <source>This action acts everywhere, so its key needs Ctrl, Alt or a function key: %1 alone is for typing.</source>
        <translation>يعمل هذا الإجراء في كل مكان، فيحتاج مفتاحه إلى Ctrl أو Alt أو مفتاح وظيفي: ⁨%1⁩ وحده للكتابة.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, which would lose it.</source>
        <translation>‏⁨%1⁩ مخصص لـ«⁨%2⁩» الذي سيفقده.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>‏⁨%1⁩ غير مستعمل.</translation>
    </message>
    <message>
        <source>Every key that you changed becomes what it was at first.</source>
        <translation>كل مفتاح غيّرته يعود كما كان في البداية.</translation>
    </message>
    <message>
        <source>Reset all keys?</source>
        <translation>إعادة تعيين كل المفاتيح؟</translation>
    </message>
    <message>
        <source>Reset keys</source>
        <translation>إعادة التعيين</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>“%1” has this key too; only one of the two can be picked by it.</source>
        <translation>لـ«⁨%1⁩» هذا المفتاح أيضًا؛ ولا يُختار به إلا أحدهما.</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>يعمل</translation>
    </message>
</context>
<context>
    <name>LabelLinesDialog</name>
    <message>
        <source>Label lines</source>
        <translation>وسم السطور</translation>
    </message>
    <message>
        <source>Labels %1 places in one step, which undo takes back.</source>
        <translation>يوسّم ⁨%1⁩ من المواضع بخطوة واحدة يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>وسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The quotation around it, or else the sentence</source>
        <translation>الاقتباس حوله، وإلا فالجملة</translation>
    </message>
    <message>
        <source>The sentence around it</source>
        <translation>الجملة حوله</translation>
    </message>
    <message>
        <source>The words that were found</source>
        <translation>الألفاظ التي وُجدت</translation>
    </message>
    <message>
        <source>What is labelled</source>
        <translation>ما يُوسَّم</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Toward</source>
        <translation>تجاه</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>الموضوعات</translation>
    </message>
</context>
<context>
    <name>LabelRoom</name>
    <message>
        <source>No article is open</source>
        <translation>لا مقال مفتوح</translation>
    </message>
    <message>
        <source>Choose an article from the list, or bring in more.</source>
        <translation>اختر مقالًا من القائمة، أو استورد المزيد.</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>استيراد مقالات…</translation>
    </message>
    <message>
        <source>Only one annotator has labels here.</source>
        <translation>لا وسوم هنا إلا لموسِّم واحد.</translation>
    </message>
    <message>
        <source>This is the gold layer: it is settled in Compare, and only read here.</source>
        <translation>هذه الطبقة الذهبية: تُحسم في المقارنة، وتُقرأ هنا فقط.</translation>
    </message>
    <message>
        <source>These are the labels of %1. What you label becomes your own.</source>
        <translation>هذه وسوم ⁨%1⁩. ما توسمه أنت يكون لك.</translation>
    </message>
    <message>
        <source>This is the last article of the list.</source>
        <translation>هذا آخر مقال في القائمة.</translation>
    </message>
    <message>
        <source>This is the first article of the list.</source>
        <translation>هذا أول مقال في القائمة.</translation>
    </message>
    <message>
        <source>No value of the stance scale has the key %1.</source>
        <translation>لا قيمة في مقياس المواقف لها المفتاح ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Gold</source>
        <translation>ذهبي</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>يتعذر عرض هذا الملف</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>المناصب</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>archived or not</source>
        <translation>مؤرشف أم لا</translation>
    </message>
    <message>
        <source>what stands for it</source>
        <translation>ما يقوم مقامه</translation>
    </message>
    <message>
        <source>place in the tree</source>
        <translation>المكان في الشجرة</translation>
    </message>
    <message>
        <source>order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>polarity</source>
        <translation>القطبية</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>furniture</source>
        <translation>الزوائد</translation>
    </message>
    <message>
        <source>file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>was deleted, but is still used, so it stays</source>
        <translation>حُذف لكنه ما زال مستعملًا فيبقى</translation>
    </message>
    <message>
        <source>does not fit the text of its article; left out</source>
        <translation>لا يوافق نص مقاله؛ تُرك</translation>
    </message>
    <message>
        <source>would stand below itself; the newest link is left out</source>
        <translation>سيقع تحت نفسه؛ تُركت أحدث صلة</translation>
    </message>
    <message>
        <source>stands by itself: the label around it is gone</source>
        <translation>قائم بنفسه: الوسم حوله لم يعد موجودًا</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge “%1”</source>
        <translation>دمج «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>اكتب جزءًا من اسمه</translation>
    </message>
    <message>
        <source>Into which entry?</source>
        <translation>في أي مُدخل؟</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>العكس</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>“%1” will be one with the entry you choose; undo parts them again.</source>
        <translation>سيصبح «⁨%1⁩» والمُدخل الذي تختاره واحدًا؛ والتراجع يفصلهما.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>“%1” will be read as “%2” everywhere: %3 times as speaker, %4 as target.</source>
        <translation>سيُقرأ «⁨%1⁩» في كل مكان «⁨%2⁩»: %3 مرة متحدثًا و%4 مرة هدفًا.</translation>
    </message>
    <message>
        <source>“%1” takes on these names: %2</source>
        <translation>يأخذ «⁨%1⁩» هذه الأسماء: ⁨%2⁩</translation>
    </message>
    <message>
        <source>and these roles: %1</source>
        <translation>وهذه المناصب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>“%1” will be read as “%2” everywhere: in %3 annotations.</source>
        <translation>سيُقرأ «⁨%1⁩» في كل مكان «⁨%2⁩»: في %3 من الوسوم.</translation>
    </message>
    <message>
        <source>These topics move below “%1”: %2</source>
        <translation>تنتقل هذه الموضوعات تحت «⁨%1⁩»: ⁨%2⁩</translation>
    </message>
    <message>
        <source>The annotations themselves stay as they are. Undo parts the two again, and so does “Take the merge back” at any later time.</source>
        <translation>تبقى الوسوم نفسها كما هي. يفصل التراجع بين الاثنين مجددًا، وكذلك «إلغاء الدمج» في أي وقت لاحق.</translation>
    </message>
</context>
<context>
    <name>MetadataDialog</name>
    <message>
        <source>Article details</source>
        <translation>تفاصيل المقال</translation>
    </message>
    <message>
        <source>(different; stays as it is)</source>
        <translation>(مختلف؛ يبقى كما هو)</translation>
    </message>
    <message>
        <source>(stays as it is)</source>
        <translation>(يبقى كما هو)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Date (2024-05-30)</source>
        <translation>التاريخ (⁦2024-05-30⁩)</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>العنوان الشبكي (URL)</translation>
    </message>
    <message>
        <source>Language (en, ar, fa, …)</source>
        <translation>اللغة (⁦en, ar, fa, …⁩)</translation>
    </message>
    <message>
        <source>Changing article details</source>
        <translation>تغيير تفاصيل المقالات</translation>
    </message>
    <message>
        <source>Changes %1 articles in one step; fields you leave alone stay as they are.</source>
        <translation>يغيّر المقالات (%1) في خطوة واحدة؛ وتبقى الحقول التي لا تمسها كما هي.</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>For example: Port strike 2024</source>
        <translation>مثلًا: إضراب الميناء ٢٠٢٤</translation>
    </message>
    <message>
        <source>Fill it with sample articles and labels</source>
        <translation>ملؤه بعيّنة من المقالات والوسوم</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Everything is kept in this one file.</source>
        <translation>كل شيء محفوظ في هذا الملف وحده.</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>إنشاء المشروع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A name cannot begin with a dot or hold any of %1</source>
        <translation>لا يبدأ الاسم بنقطة ولا يحوي أيًّا من ⁨%1⁩</translation>
    </message>
    <message>
        <source>There is a project of this name in this folder already.</source>
        <translation>في هذا المجلد مشروع بهذا الاسم بالفعل.</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>What a colleague should know</source>
        <translation>ما ينبغي أن يعرفه الزميل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
</context>
<context>
    <name>PaceChart</name>
    <message>
        <source>Keys a label takes, by day</source>
        <translation>الضغطات للوسم بحسب اليوم</translation>
    </message>
    <message>
        <source>with suggestions</source>
        <translation>مع الاقتراحات</translation>
    </message>
    <message>
        <source>without</source>
        <translation>دون</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What do you want to do, or read?</source>
        <translation>ماذا تريد أن تفعل أو تقرأ؟</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>do</source>
        <translation>تنفيذ</translation>
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
        <translation>موسوم من قبل</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>نفسها</translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation>ربما هي نفسها</translation>
    </message>
</context>
<context>
    <name>ParallelsDialog</name>
    <message>
        <source>The same words elsewhere</source>
        <translation>الألفاظ نفسها في موضع آخر</translation>
    </message>
    <message>
        <source>Copy the labels</source>
        <translation>نسخ الوسوم</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الذهاب إليه</translation>
    </message>
    <message>
        <source>Looking through all articles…</source>
        <translation>البحث في كل المقالات…</translation>
    </message>
    <message>
        <source>No other article has these words</source>
        <translation>لا مقال آخر فيه هذه الألفاظ</translation>
    </message>
    <message>
        <source>Articles in other languages are not compared; furniture is left out.</source>
        <translation>لا تُقارن مقالات بلغات أخرى؛ والزوائد متروكة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>الذهاب إليه</translation>
    </message>
    <message>
        <source>There</source>
        <translation>هناك</translation>
    </message>
    <message>
        <source>Otherwise in %1</source>
        <translation>بخلاف ذلك في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copy the labels (%1)</source>
        <translation>نسخ الوسوم (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Passages: %1</source>
        <translation>المواضع: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>★ Gold</source>
        <translation>★ ذهبي</translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>Parts of the labels</source>
        <translation>أجزاء الوسوم</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>New article</source>
        <translation>مقال جديد</translation>
    </message>
    <message>
        <source>Paste or type the text of the article here</source>
        <translation>الصق نص المقال أو اكتبه هنا</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>نص المقال</translation>
    </message>
    <message>
        <source>Add article</source>
        <translation>إضافة المقال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>العنوان الشبكي (URL)</translation>
    </message>
    <message>
        <source>Language (en, ar, fa, …)</source>
        <translation>اللغة (⁦en, ar, fa, …⁩)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
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
        <translation>اكتب للبحث</translation>
    </message>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>لا خيارات بعد</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>PiecesField</name>
    <message>
        <source>Cue</source>
        <translation>فعل القول</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>select “said” in the text</source>
        <translation>حدّد «قال» في النص</translation>
    </message>
    <message>
        <source>select the name in the text</source>
        <translation>حدّد الاسم في النص</translation>
    </message>
    <message>
        <source>Show these words in the text</source>
        <translation>إظهار هذه الكلمات في النص</translation>
    </message>
</context>
<context>
    <name>PolarityField</name>
    <message>
        <source>Polarity</source>
        <translation>القطبية</translation>
    </message>
    <message>
        <source>Off the scale</source>
        <translation>خارج المقياس</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>What differs, by kind</source>
        <translation>ما يختلف حسب النوع</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>واحدًا واحدًا</translation>
    </message>
    <message>
        <source>What differs, one by one</source>
        <translation>ما يختلف واحدًا واحدًا</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>لا اختلاف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيّها</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… و%Ln غيرها</numerusform>
            <numerusform>… وواحد غيره</numerusform>
            <numerusform>… واثنان غيرهما</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>First rows of the export</source>
        <translation>الصفوف الأولى من التصدير</translation>
    </message>
    <message>
        <source>First lines of the export</source>
        <translation>الأسطر الأولى من التصدير</translation>
    </message>
    <message>
        <source>No annotation fits</source>
        <translation>لا وسم مطابقًا</translation>
    </message>
    <message>
        <source>Ask for more of them above.</source>
        <translation>اطلب المزيد منها أعلاه.</translation>
    </message>
    <message>
        <source>Nothing is labelled yet</source>
        <translation>لم يوسم شيء بعد</translation>
    </message>
    <message>
        <source>Label what somebody says in an article; then it can be exported.</source>
        <translation>وسّم ما يقوله أحدهم في مقال، ثم يمكن تصديره.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%Ln وسوم</numerusform>
            <numerusform>%Ln وسمًا</numerusform>
            <numerusform>%Ln وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotations in %1 rows</source>
        <translation>
            <numerusform>لا وسوم، الصفوف: %1</numerusform>
            <numerusform>وسم واحد، الصفوف: %1</numerusform>
            <numerusform>وسمان، الصفوف: %1</numerusform>
            <numerusform>%Ln وسوم، الصفوف: %1</numerusform>
            <numerusform>%Ln وسمًا، الصفوف: %1</numerusform>
            <numerusform>%Ln وسم، الصفوف: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 of %2 submitted</source>
        <translation>سُلِّم %1 من %2</translation>
    </message>
    <message>
        <source>%1 in progress</source>
        <translation>قيد العمل: %1</translation>
    </message>
</context>
<context>
    <name>ProjectStatus</name>
    <message>
        <source>Your name; it stands beside every label you make</source>
        <translation>اسمك؛ يظهر بجانب كل وسم تضعه</translation>
    </message>
    <message>
        <source>%1 — saved</source>
        <translation>%1 — حُفظ</translation>
    </message>
    <message>
        <source>Open for reading: nothing can be changed here</source>
        <translation>مفتوح للقراءة: لا يمكن تغيير شيء هنا</translation>
    </message>
    <message>
        <source>Every change is saved in the file as you make it</source>
        <translation>كل تغيير يُحفظ في الملف فور إجرائه</translation>
    </message>
    <message>
        <source>%1 of %2 articles submitted</source>
        <translation>سُلِّم %1 من %2 من المقالات</translation>
    </message>
</context>
<context>
    <name>ProjectWindow</name>
    <message>
        <source>This project is open for reading only: its file or its folder cannot be written here. To label, copy it to a folder of yours.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط: لا يمكن الكتابة هنا في ملفه أو مجلده. للتوسيم، انسخه إلى مجلد لك.</translation>
    </message>
    <message>
        <source>This project is open for reading only: another window has it open.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط: نافذة أخرى تفتحه.</translation>
    </message>
    <message>
        <source>This project is open for reading only: %1 has it open on %2.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط: ⁨%1⁩ يفتحه على ⁨%2⁩.</translation>
    </message>
    <message>
        <source>There is no word in “%1”; select some words first.</source>
        <translation>لا كلمة في «⁨%1⁩»؛ حدّد بعض الكلمات أولًا.</translation>
    </message>
    <message>
        <source>Select words first, or choose an annotation whose speaker is named.</source>
        <translation>حدّد ألفاظًا أولًا، أو اختر وسمًا متحدثه مسمّى.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Annotator projects (*%1)</source>
        <translation>مشاريع Annotator ‏(*%1)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>%1 You can read it here; nothing can be changed until it is closed there.</source>
        <translation>‏⁨%1⁩ يمكنك قراءته هنا، ولا يتغير شيء حتى يُغلق هناك.</translation>
    </message>
    <message>
        <source>This project is open already</source>
        <translation>هذا المشروع مفتوح بالفعل</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>فتح للقراءة</translation>
    </message>
</context>
<context>
    <name>ProposalField</name>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>takes it</source>
        <translation>يأخذه</translation>
    </message>
</context>
<context>
    <name>ProposalView</name>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Leans on</source>
        <translation>يستند إلى</translation>
    </message>
</context>
<context>
    <name>ProposeEventsDialog</name>
    <message>
        <source>Propose events</source>
        <translation>اقتراح أحداث</translation>
    </message>
    <message>
        <source>These articles share passages. Each group you accept becomes one event, in one step that undo takes back.</source>
        <translation>تشترك هذه المقالات في مواضع. وكل مجموعة تقبلها تصير حدثًا واحدًا، بخطوة واحدة يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>Accept the event</source>
        <translation>قبول الحدث</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Proposed events</source>
        <translation>الأحداث المقترحة</translation>
    </message>
    <message>
        <source>Articles of the event</source>
        <translation>مقالات الحدث</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>No event to propose</source>
        <translation>لا حدث يُقترح</translation>
    </message>
    <message>
        <source>No articles without an event share enough passages.</source>
        <translation>لا مقالات بلا حدث تشترك في مواضع كافية.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Articles: %1 · passages in common: %2 or more</source>
        <translation>المقالات: ⁨%1⁩ · المواضع المشتركة: ⁨%2⁩ أو أكثر</translation>
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
        <translation>عدد المقاطع %1، أولها معروض</translation>
    </message>
    <message>
        <source>In %1 pieces</source>
        <translation>عدد المقاطع: %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Label</source>
        <translation>التوسيم</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>دليل الترميز</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>The text of the article. Tab goes to the next annotation.</source>
        <translation>نص المقال. ينتقل Tab إلى الوسم التالي.</translation>
    </message>
    <message>
        <source>Annotations in sight</source>
        <translation>الوسوم الظاهرة</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>System font</source>
        <translation>خط النظام</translation>
    </message>
    <message>
        <source>Show speakers and stances beside the text</source>
        <translation>إظهار المتحدثين والمواقف بجانب النص</translation>
    </message>
    <message>
        <source>Dim what is not part of the report</source>
        <translation>تعتيم ما ليس من التقرير</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>ارتفاع السطر</translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation>أطول سطر</translation>
    </message>
    <message>
        <source>In letters; about 70 are easiest to read.</source>
        <translation>بالحروف؛ نحو ٧٠ أيسر للقراءة.</translation>
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
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فات</translation>
    </message>
    <message>
        <source>Should not be</source>
        <translation>لا ينبغي أن يكون</translation>
    </message>
    <message>
        <source>The label starts or ends in the wrong place, or a piece is missing.</source>
        <translation>يبدأ الوسم أو ينتهي في غير موضعه، أو ينقصه مقطع.</translation>
    </message>
    <message>
        <source>Somebody else says it.</source>
        <translation>يقوله شخص آخر.</translation>
    </message>
    <message>
        <source>The stance, or toward whom it is taken, is another.</source>
        <translation>الموقف، أو تجاه مَن اتُّخذ، غير ذلك.</translation>
    </message>
    <message>
        <source>A topic is wrong or missing.</source>
        <translation>موضوع خاطئ أو ناقص.</translation>
    </message>
    <message>
        <source>Something is said here and nobody labelled it.</source>
        <translation>يُقال هنا شيء لم يوسّمه أحد.</translation>
    </message>
    <message>
        <source>Nobody is reported to say anything here.</source>
        <translation>لا يُنقل هنا قول عن أحد.</translation>
    </message>
</context>
<context>
    <name>ReasonsDialog</name>
    <message>
        <source>Reasons for returning</source>
        <translation>أسباب الإعادة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>معناه</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Take off this list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Backups of this project</source>
        <translation>النسخ الاحتياطية لهذا المشروع</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>لم يعد هنا</translation>
    </message>
</context>
<context>
    <name>ReportLines</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>‏⁨%1⁩، من ⁨%2⁩</translation>
    </message>
    <message>
        <source>cannot come in</source>
        <translation>لا يمكن إدخاله</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new changes</source>
        <translation>
            <numerusform>لا تغييرات جديدة</numerusform>
            <numerusform>تغيير جديد واحد</numerusform>
            <numerusform>تغييران جديدان</numerusform>
            <numerusform>%Ln تغييرات جديدة</numerusform>
            <numerusform>%Ln تغييرًا جديدًا</numerusform>
            <numerusform>%Ln تغيير جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already</source>
        <translation>
            <numerusform>لا شيء كان هنا</numerusform>
            <numerusform>واحد كان هنا من قبل</numerusform>
            <numerusform>اثنان كانا هنا من قبل</numerusform>
            <numerusform>%Ln كانت هنا من قبل</numerusform>
            <numerusform>%Ln كانت هنا من قبل</numerusform>
            <numerusform>%Ln كانت هنا من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in your name are left out</source>
        <translation>
            <numerusform>لم يُترك شيء باسمك</numerusform>
            <numerusform>تُرك واحد باسمك</numerusform>
            <numerusform>تُرك اثنان باسمك</numerusform>
            <numerusform>تُركت %Ln باسمك</numerusform>
            <numerusform>تُرك %Ln باسمك</numerusform>
            <numerusform>تُرك %Ln باسمك</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Gold labels</source>
        <translation>الوسوم الذهبية</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>States of articles</source>
        <translation>حالات المقالات</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln articles</source>
        <translation>
            <numerusform>في لا مقال</numerusform>
            <numerusform>في مقال واحد</numerusform>
            <numerusform>في مقالين</numerusform>
            <numerusform>في %Ln مقالات</numerusform>
            <numerusform>في %Ln مقالًا</numerusform>
            <numerusform>في %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries of the codebook</source>
        <translation>مداخل الدليل</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Made by several people under the same name</source>
        <translation>أنشأه عدة أشخاص بالاسم نفسه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln, each of which is one entry</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>واحد، وهو مدخل واحد</numerusform>
            <numerusform>اثنان، كل منهما مدخل واحد</numerusform>
            <numerusform>%Ln، كل منها مدخل واحد</numerusform>
            <numerusform>%Ln، كل منها مدخل واحد</numerusform>
            <numerusform>%Ln، كل منها مدخل واحد</numerusform>
        </translation>
    </message>
    <message>
        <source>What everybody shares</source>
        <translation>ما يشترك فيه الجميع</translation>
    </message>
    <message>
        <source>they can be merged once they are here</source>
        <translation>يمكن دمجهما متى صارا هنا</translation>
    </message>
    <message>
        <source>choose a pair to merge it</source>
        <translation>اختر زوجًا لدمجه</translation>
    </message>
    <message>
        <source>Maybe the same</source>
        <translation>ربما نفسه</translation>
    </message>
    <message>
        <source>the newer form holds; the history keeps the other</source>
        <translation>تسري الصيغة الأحدث؛ ويحفظ السجل الأخرى</translation>
    </message>
    <message>
        <source>Changed by two people</source>
        <translation>غيّره شخصان</translation>
    </message>
    <message>
        <source>import them, then bring the file in again</source>
        <translation>استوردها، ثم أدخل الملف من جديد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait for it</source>
        <translation>
            <numerusform>لا تغييرات تنتظره</numerusform>
            <numerusform>تغيير واحد ينتظره</numerusform>
            <numerusform>تغييران ينتظرانه</numerusform>
            <numerusform>%Ln تغييرات تنتظره</numerusform>
            <numerusform>%Ln تغييرًا ينتظره</numerusform>
            <numerusform>%Ln تغيير ينتظره</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles that are missing here</source>
        <translation>مقالات غير موجودة هنا</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>أُصلح</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… و%Ln غيرها</numerusform>
            <numerusform>… وواحد غيره</numerusform>
            <numerusform>… واثنان غيرهما</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>جديد واحد</numerusform>
            <numerusform>جديدان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدًا</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>لم يتغير شيء</numerusform>
            <numerusform>تغيّر واحد</numerusform>
            <numerusform>تغيّر اثنان</numerusform>
            <numerusform>تغيّرت %Ln</numerusform>
            <numerusform>تغيّر %Ln</numerusform>
            <numerusform>تغيّر %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>لم يُزل شيء</numerusform>
            <numerusform>أُزيل واحد</numerusform>
            <numerusform>أُزيل اثنان</numerusform>
            <numerusform>أُزيلت %Ln</numerusform>
            <numerusform>أُزيل %Ln</numerusform>
            <numerusform>أُزيل %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&apos;s form holds, not %2&apos;s</source>
        <translation>تسري صيغة ⁨%1⁩، لا صيغة ⁨%2⁩</translation>
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
        <translation>مقارنة الموسِّمين</translation>
    </message>
    <message>
        <source>Comparing annotators…</source>
        <translation>جارٍ مقارنة الموسِّمين…</translation>
    </message>
    <message>
        <source>Annotators differ in no entry.</source>
        <translation>لا يختلف الموسِّمون في أي مُدخل.</translation>
    </message>
    <message>
        <source>Judged: %1 · returned: %2</source>
        <translation>المحكوم عليها: ⁨%1⁩ · المعادة: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>معاد</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>صاحب الوسم</translation>
    </message>
    <message>
        <source>of</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Codebook entry</source>
        <translation>مدخل الدليل</translation>
    </message>
    <message>
        <source>Given as</source>
        <translation>أُعطي بصفة</translation>
    </message>
    <message>
        <source>Only by one</source>
        <translation>من واحد فقط</translation>
    </message>
    <message>
        <source>of pairs</source>
        <translation>من الأزواج</translation>
    </message>
    <message>
        <source>Passages in which only one annotator gives it</source>
        <translation>مواضع أعطاه فيها موسِّم واحد فقط</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>بين</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>‏⁨%1⁩ و⁨%2⁩</translation>
    </message>
    <message>
        <source>Why labels came back</source>
        <translation>لماذا عادت الوسوم</translation>
    </message>
    <message>
        <source>Whose labels came back</source>
        <translation>وسوم من عادت</translation>
    </message>
    <message>
        <source>What the labels say that came back</source>
        <translation>ما تقوله الوسوم التي عادت</translation>
    </message>
    <message>
        <source>Entries that annotators disagree on</source>
        <translation>مداخل يختلف فيها الموسِّمون</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Codebook entries that cause most disagreement</source>
        <translation>مداخل الدليل الأكثر إثارةً للخلاف</translation>
    </message>
</context>
<context>
    <name>ReportTree</name>
    <message>
        <source>What comes in</source>
        <translation>ما يدخل</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>%1: %2 Everything in it that can still be read can be saved into a new project; this file stays as it is. Its backups are on the start page.</source>
        <translation>‏⁨%1⁩: ⁨%2⁩ يمكن حفظ كل ما لا يزال يُقرأ فيه في مشروع جديد؛ ويبقى هذا الملف كما هو. ونسخه الاحتياطية في صفحة البداية.</translation>
    </message>
    <message>
        <source>This project is damaged</source>
        <translation>هذا المشروع تالف</translation>
    </message>
    <message>
        <source>This does not look like a project</source>
        <translation>هذا لا يبدو مشروعًا</translation>
    </message>
    <message>
        <source>%1 does not begin as a project does. If it is one all the same, and damaged, everything in it that can still be read can be saved into a new project; this file stays as it is. The backups of projects are on the start page.</source>
        <translation>لا يبدأ ⁨%1⁩ كما يبدأ المشروع. فإن كان مشروعًا رغم ذلك وهو تالف، أمكن حفظ كل ما يزال مقروءًا فيه في مشروع جديد؛ ويبقى هذا الملف كما هو. النسخ الاحتياطية للمشاريع في صفحة البداية.</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>حفظ ما يُقرأ…</translation>
    </message>
    <message>
        <source>Annotator projects (*%1)</source>
        <translation>مشاريع ⁦Annotator (*%1)⁩</translation>
    </message>
    <message>
        <source>%1 rescued</source>
        <translation>‏⁨%1⁩ منقَذ</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>حفظ ما يُقرأ</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>جارٍ حفظ ما يُقرأ</translation>
    </message>
</context>
<context>
    <name>RescuedDialog</name>
    <message>
        <source>What was saved</source>
        <translation>ما حُفظ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are saved.</source>
        <translation>
            <numerusform>لم يُحفظ أي سجل.</numerusform>
            <numerusform>حُفظ سجل واحد.</numerusform>
            <numerusform>حُفظ سجلان.</numerusform>
            <numerusform>حُفظت %Ln سجلات.</numerusform>
            <numerusform>حُفظ %Ln سجلًا.</numerusform>
            <numerusform>حُفظ %Ln سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not as it was</source>
        <translation>ما ليس كما كان</translation>
    </message>
    <message>
        <source>Open the new project</source>
        <translation>فتح المشروع الجديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The new project is %1. The damaged file is as it was.</source>
        <translation>المشروع الجديد هو ⁨%1⁩. والملف التالف كما كان.</translation>
    </message>
    <message>
        <source>What has no place in it is in %1.</source>
        <translation>ما لا مكان له فيه موجود في ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Came in</source>
        <translation>دخل</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>كان موجودًا</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Filter files</source>
        <translation>تصفية الملفات</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>Came in %1</source>
        <translation>دخل %1</translation>
    </message>
    <message>
        <source>Were there already %1</source>
        <translation>كان موجودًا %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>رُفض %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>تعذرت الكتابة إلى ⁨%1⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Nothing new came in.</source>
        <translation>لم يدخل شيء جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles came in.</source>
        <translation>
            <numerusform>لم يدخل مقال.</numerusform>
            <numerusform>دخل مقال واحد.</numerusform>
            <numerusform>دخل مقالان.</numerusform>
            <numerusform>دخلت %Ln مقالات.</numerusform>
            <numerusform>دخل %Ln مقالًا.</numerusform>
            <numerusform>دخل %Ln مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused; the reasons stand below.</source>
        <translation>
            <numerusform>لم يُرفض شيء.</numerusform>
            <numerusform>رُفض واحد، والسبب أدناه.</numerusform>
            <numerusform>رُفض اثنان، والسببان أدناه.</numerusform>
            <numerusform>رُفضت %Ln، والأسباب أدناه.</numerusform>
            <numerusform>رُفض %Ln، والأسباب أدناه.</numerusform>
            <numerusform>رُفض %Ln، والأسباب أدناه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of so many, %Ln are not listed here.</source>
        <translation>
            <numerusform>كلها مذكورة هنا.</numerusform>
            <numerusform>لكثرتها لم يُذكر هنا واحد.</numerusform>
            <numerusform>لكثرتها لم يُذكر هنا اثنان.</numerusform>
            <numerusform>لكثرتها لم تُذكر هنا %Ln.</numerusform>
            <numerusform>لكثرتها لم يُذكر هنا %Ln.</numerusform>
            <numerusform>لكثرتها لم يُذكر هنا %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV ‏(*.csv)</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
</context>
<context>
    <name>ReviewDetails</name>
    <message>
        <source>The label was changed since the verdict.</source>
        <translation>تغيّر الوسم منذ الحكم.</translation>
    </message>
    <message>
        <source>Returned %1</source>
        <translation>أُعيد ⁨%1⁩</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>الذهاب إلى الموضع</translation>
    </message>
    <message>
        <source>I changed it</source>
        <translation>غيّرتُه</translation>
    </message>
    <message>
        <source>Defend it…</source>
        <translation>الدفاع عنه…</translation>
    </message>
    <message>
        <source>Add a remark…</source>
        <translation>إضافة ملاحظة…</translation>
    </message>
    <message>
        <source>Accept it now</source>
        <translation>قبوله الآن</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>إغلاق المراجعة</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>فتحها من جديد</translation>
    </message>
    <message>
        <source>Take the verdict back</source>
        <translation>سحب الحكم</translation>
    </message>
    <message>
        <source>Defend the label</source>
        <translation>الدفاع عن الوسم</translation>
    </message>
    <message>
        <source>Say why the label should stay as it is; the reviewer answers or closes it.</source>
        <translation>قل لماذا ينبغي أن يبقى الوسم كما هو؛ يجيب المراجع أو يغلق المراجعة.</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>The other finds it in the inbox once your packet is brought in.</source>
        <translation>يجدها الآخر في الوارد بعد إدخال حزمتك.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
</context>
<context>
    <name>ReviewField</name>
    <message>
        <source>I changed it</source>
        <translation>غيّرتُه</translation>
    </message>
    <message>
        <source>defend it</source>
        <translation>دافع عنه</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>return</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>‏⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>تغيّر منذئذ</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Return the label</source>
        <translation>إعادة الوسم</translation>
    </message>
    <message>
        <source>Its author finds it in the inbox, with the reason, and changes or defends it.</source>
        <translation>يجده صاحبه في الوارد مع السبب، فيغيّره أو يدافع عنه.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Show a colleague&apos;s labels first; then report what they missed.</source>
        <translation>اعرض وسوم زميل أولًا؛ ثم أبلغ عمّا فاته.</translation>
    </message>
    <message>
        <source>Select the words that should have been labelled first.</source>
        <translation>حدّد أولًا الألفاظ التي كان ينبغي وسمها.</translation>
    </message>
    <message>
        <source>Report missed words</source>
        <translation>الإبلاغ عن ألفاظ فاتت</translation>
    </message>
    <message>
        <source>The colleague finds these words in the inbox and labels them, or says why not.</source>
        <translation>يجد الزميل هذه الألفاظ في الوارد فيوسّمها، أو يقول لماذا لا.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Defend the label</source>
        <translation>الدفاع عن الوسم</translation>
    </message>
    <message>
        <source>Say why the label should stay as it is; the reviewer answers or closes it.</source>
        <translation>قل لماذا ينبغي أن يبقى الوسم كما هو؛ يجيب المراجع أو يغلق المراجعة.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>Show a colleague&apos;s labels first; one&apos;s own are not judged.</source>
        <translation>اعرض وسوم زميل أولًا؛ فالمرء لا يحكم على وسومه.</translation>
    </message>
    <message>
        <source>Nobody has returned this label.</source>
        <translation>لم يُعِد أحد هذا الوسم.</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>معاد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Defended</source>
        <translation>مدافَع عنه</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>دورك</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>(deleted since)</source>
        <translation>(حُذف منذئذ)</translation>
    </message>
</context>
<context>
    <name>RoleField</name>
    <message>
        <source>Roles</source>
        <translation>المناصب</translation>
    </message>
</context>
<context>
    <name>RoleModel</name>
    <message>
        <source>Role</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Another role …</source>
        <translation>منصب آخر…</translation>
    </message>
    <message>
        <source>Write a date as 2024, 2024-05 or 2024-05-30.</source>
        <translation>اكتب التاريخ هكذا: ⁦2024⁩ أو ⁦2024-05⁩ أو ⁦2024-05-30⁩.</translation>
    </message>
</context>
<context>
    <name>SayDialog</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Comment (optional)</source>
        <translation>تعليق (اختياري)</translation>
    </message>
    <message>
        <source>What the other should know</source>
        <translation>ما ينبغي أن يعرفه الآخر</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ScaleEditor</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Gives this stance to the current annotation</source>
        <translation>يضع هذا الموقف على الوسم الحالي</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Show the annotations with this stance</source>
        <translation>إظهار الوسوم بهذا الموقف</translation>
    </message>
    <message>
        <source>Uses: %1</source>
        <translation>الاستعمالات: %1</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Archived: it is no longer offered; what was labelled with it stays.</source>
        <translation>مؤرشف: لم يعد معروضًا للاختيار، ويبقى ما وُسم به.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>When is this the right stance?</source>
        <translation>متى يكون هذا هو الموقف الصحيح؟</translation>
    </message>
    <message>
        <source>One example on each line</source>
        <translation>مثال في كل سطر</translation>
    </message>
    <message>
        <source>A sign that stands beside the colour, such as ++</source>
        <translation>إشارة ترافق اللون، مثل ++</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>القطبية</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
</context>
<context>
    <name>ScaleModel</name>
    <message>
        <source>Mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>القطبية</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (مؤرشف)</translation>
    </message>
</context>
<context>
    <name>ScalePage</name>
    <message>
        <source>New stance, then Enter</source>
        <translation>موقف جديد، ثم Enter</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a stance, and so does dragging.</source>
        <translation>ينقل Alt+Up وAlt+Down الموقفَ، وكذلك السحب.</translation>
    </message>
</context>
<context>
    <name>ScaleTable</name>
    <message>
        <source>Stance scale</source>
        <translation>مقياس المواقف</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search all articles</source>
        <translation>البحث في كل المقالات</translation>
    </message>
    <message>
        <source>No article has these words</source>
        <translation>لا مقال فيه هذه الكلمات</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>سطرًا سطرًا</translation>
    </message>
    <message>
        <source>Show every place on a line of its own, to be labelled</source>
        <translation>عرض كل موضع في سطر ليُوسَّم</translation>
    </message>
    <message>
        <source>Search the text of all articles</source>
        <translation>البحث في نصوص كل المقالات</translation>
    </message>
    <message>
        <source>All words must occur. “Words in quotation marks” must follow each other; lead* also finds leader and leaders. Case, accents and the spelling variants of Arabic and Persian letters make no difference.</source>
        <translation>يجب أن ترد الكلمات كلها. و«الكلمات بين علامتي اقتباس» يجب أن تتوالى؛ ووزير* يجد أيضًا وزيران ووزيرة. ولا فرق في حالة الأحرف والتشكيل وصور الحروف العربية والفارسية.</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>البحث عن ⁨%1⁩</translation>
    </message>
    <message>
        <source>Furniture is left out. Try fewer words, or the beginning of a word.</source>
        <translation>الزوائد مستثناة. جرّب كلمات أقل، أو بداية كلمة.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Articles: %1</source>
        <translation>المقالات: %1</translation>
    </message>
</context>
<context>
    <name>SelectionForm</name>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>لي</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>كل الطبقات</translation>
    </message>
    <message>
        <source>The annotators&apos; own</source>
        <translation>طبقات الموسِّمين</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>ذهبي</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>كل الأحداث</translation>
    </message>
    <message>
        <source>All outlets</source>
        <translation>كل جهات النشر</translation>
    </message>
    <message>
        <source>Only what is submitted</source>
        <translation>المسلَّم فقط</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share my labels</source>
        <translation>مشاركة وسومي</translation>
    </message>
    <message>
        <source>With the texts of the articles</source>
        <translation>مع نصوص المقالات</translation>
    </message>
    <message>
        <source>Without the texts</source>
        <translation>دون النصوص</translation>
    </message>
    <message>
        <source>Share to</source>
        <translation>المشاركة إلى</translation>
    </message>
    <message>
        <source>Packets of labels (*%1)</source>
        <translation>حزم وسوم ⁦(*%1)⁩</translation>
    </message>
    <message>
        <source>Colleagues who lack an article get it. The file is larger.</source>
        <translation>الزملاء الذين ينقصهم مقال يحصلون عليه. الملف أكبر.</translation>
    </message>
    <message>
        <source>For colleagues who have the articles, or where the texts may not be passed on.</source>
        <translation>لزملاء لديهم المقالات، أو حيث لا يجوز تمرير النصوص.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1 of %2 go into one file for your colleagues.</source>
        <translation>‏⁨%1⁩ من ⁨%2⁩: تذهب في ملف واحد لزملائك.</translation>
    </message>
    <message>
        <source>%1 has no labels or reviews here yet; the file holds the codebook alone.</source>
        <translation>لا وسوم ولا مراجعات لـ⁨%1⁩ هنا بعد؛ في الملف دليل الترميز وحده.</translation>
    </message>
    <message>
        <source>The codebook goes along; suggestions you put away do not.</source>
        <translation>يذهب معها دليل الترميز؛ لا الاقتراحات التي استبعدتها.</translation>
    </message>
    <message>
        <source>Labels are never written over a project; change the ending.</source>
        <translation>لا تُكتب الوسوم أبدًا فوق مشروع؛ غيّر اللاحقة.</translation>
    </message>
    <message>
        <source>Sharing labels</source>
        <translation>مشاركة الوسوم</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message numerus="yes">
        <source>%Ln labels</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%Ln وسوم</numerusform>
            <numerusform>%Ln وسمًا</numerusform>
            <numerusform>%Ln وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gold labels</source>
        <translation>
            <numerusform>لا وسوم ذهبية</numerusform>
            <numerusform>وسم ذهبي واحد</numerusform>
            <numerusform>وسمان ذهبيان</numerusform>
            <numerusform>%Ln وسوم ذهبية</numerusform>
            <numerusform>%Ln وسمًا ذهبيًا</numerusform>
            <numerusform>%Ln وسم ذهبي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviews</source>
        <translation>
            <numerusform>لا مراجعات</numerusform>
            <numerusform>مراجعة واحدة</numerusform>
            <numerusform>مراجعتان</numerusform>
            <numerusform>%Ln مراجعات</numerusform>
            <numerusform>%Ln مراجعة</numerusform>
            <numerusform>%Ln مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions</source>
        <translation>
            <numerusform>لا قرارات</numerusform>
            <numerusform>قرار واحد</numerusform>
            <numerusform>قراران</numerusform>
            <numerusform>%Ln قرارات</numerusform>
            <numerusform>%Ln قرارًا</numerusform>
            <numerusform>%Ln قرار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownFile</name>
    <message>
        <source>Encoding</source>
        <translation>ترميز الحروف</translation>
    </message>
    <message>
        <source>This cannot be imported</source>
        <translation>لا يمكن استيراد هذا</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>نص المقال</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>nothing else is known</source>
        <translation>لا شيء آخر معروف</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Passage %1 of %2</source>
        <translation>الموضع ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>next passage</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>الذهاب إليه</translation>
    </message>
    <message>
        <source>Go to the other article</source>
        <translation>الذهاب إلى المقال الآخر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Looking for the passages they share…</source>
        <translation>البحث عن المواضع المشتركة بينهما…</translation>
    </message>
    <message>
        <source>The two articles share no passage that is sure.</source>
        <translation>لا يشترك المقالان في موضع مؤكد.</translation>
    </message>
</context>
<context>
    <name>SpeakerEditor</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Typed into a speaker field, it picks this entry before all others</source>
        <translation>بكتابته في حقل المتحدث يُختار هذا المُدخل قبل غيره</translation>
    </message>
    <message>
        <source>Show the annotations in which it speaks</source>
        <translation>إظهار الوسوم التي يتحدث فيها</translation>
    </message>
    <message>
        <source>As speaker: %1</source>
        <translation>متحدثًا: %1</translation>
    </message>
    <message>
        <source>Show the annotations with a stance toward it</source>
        <translation>إظهار الوسوم التي تتخذ موقفًا تجاهه</translation>
    </message>
    <message>
        <source>As target: %1</source>
        <translation>هدفًا: %1</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Who this is, and what to watch out for</source>
        <translation>من هذا، وما الذي ينبغي الانتباه له</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>المناصب</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Merged into “%1”, which stands for it everywhere.</source>
        <translation>مدموج في «⁨%1⁩» الذي ينوب عنه في كل مكان.</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>إظهار «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>إلغاء الدمج</translation>
    </message>
    <message>
        <source>Archived: it is no longer offered; what was labelled with it stays.</source>
        <translation>مؤرشف: لم يعد معروضًا للاختيار، ويبقى ما وُسم به.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>“%1” has the same name or nearly; are the two one?</source>
        <translation>لـ«⁨%1⁩» الاسم نفسه أو قريب منه؛ هل هما واحد؟</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>إظهاره</translation>
    </message>
    <message>
        <source>Merge into it…</source>
        <translation>الدمج فيه…</translation>
    </message>
</context>
<context>
    <name>SpeakerField</name>
    <message>
        <source>Who says it? Type a name</source>
        <translation>من القائل؟ اكتب اسمًا</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
</context>
<context>
    <name>SpeakerFilters</name>
    <message>
        <source>Filter speakers by any of their names</source>
        <translation>تصفية المتحدثين بأي من أسمائهم</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأصناف</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>الحاليون</translation>
    </message>
    <message>
        <source>Alike names</source>
        <translation>أسماء متشابهة</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>لم يُستعمل بعد</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>مدموج</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>By uses</source>
        <translation>بالاستعمال</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
</context>
<context>
    <name>SpeakerPage</name>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>New speaker, then Enter</source>
        <translation>متحدث جديد، ثم Enter</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>إلغاء الدمج</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>No speaker fits</source>
        <translation>لا متحدث مطابقًا</translation>
    </message>
    <message>
        <source>Take a filter away, or type fewer letters.</source>
        <translation>أزل مرشّحًا أو اكتب حروفًا أقل.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>مسح المرشّحات</translation>
    </message>
    <message>
        <source>Who speaks in your articles?</source>
        <translation>من يتحدث في مقالاتك؟</translation>
    </message>
    <message>
        <source>Speakers are persons, states, organisations, groups and outlets. Name the first one here, or type a new name while you label; a list can be imported too.</source>
        <translation>المتحدثون أشخاص ودول ومنظمات وجماعات وجهات نشر. سمِّ أولهم هنا، أو اكتب اسمًا جديدًا أثناء التوسيم؛ ويمكن استيراد قائمة أيضًا.</translation>
    </message>
    <message>
        <source>Name the first speaker</source>
        <translation>تسمية المتحدث الأول</translation>
    </message>
    <message>
        <source>%1 of %2 speakers</source>
        <translation>%1 من %2 من المتحدثين</translation>
    </message>
    <message>
        <source>“%1” goes by this name already, or nearly.</source>
        <translation>‏«⁨%1⁩» يحمل هذا الاسم أو قريبًا منه.</translation>
    </message>
</context>
<context>
    <name>SpeakerPicker</name>
    <message>
        <source>Kind of the new speaker</source>
        <translation>صنف المتحدث الجديد</translation>
    </message>
    <message>
        <source>Whose name is it?</source>
        <translation>لمن هذا الاسم؟</translation>
    </message>
</context>
<context>
    <name>SpeakerRows</name>
    <message>
        <source>Used last</source>
        <translation>المستعمل أخيرًا</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Type on to see the rest</source>
        <translation>تابع الكتابة لترى البقية</translation>
    </message>
    <message>
        <source>Named by the source words</source>
        <translation>مذكور في ألفاظ المصدر</translation>
    </message>
    <message>
        <source>Likely here</source>
        <translation>مرجَّح هنا</translation>
    </message>
    <message>
        <source>There already, in other letters?</source>
        <translation>موجود من قبل بحروف أخرى؟</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation>ما «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>Whose other name is “%1”?</source>
        <translation>لمن «⁨%1⁩» اسم آخر؟</translation>
    </message>
    <message>
        <source>Add “%1” as another name of …</source>
        <translation>إضافة «⁨%1⁩» اسمًا آخر لـ…</translation>
    </message>
    <message>
        <source>Add “%1” as a new person</source>
        <translation>إضافة «⁨%1⁩» شخصًا جديدًا</translation>
    </message>
    <message>
        <source>Add “%1” as a state, group, outlet …</source>
        <translation>إضافة «⁨%1⁩» دولةً أو جماعة أو جهة نشر…</translation>
    </message>
    <message>
        <source>and %1 more: type a part of a name</source>
        <translation>وغيرهم %1: اكتب جزءًا من الاسم</translation>
    </message>
</context>
<context>
    <name>StanceRow</name>
    <message>
        <source>toward</source>
        <translation>تجاه</translation>
    </message>
    <message>
        <source>Take this stance away</source>
        <translation>إزالة هذا الموقف</translation>
    </message>
    <message>
        <source>whom? Type a name</source>
        <translation>من؟ اكتب اسمًا</translation>
    </message>
    <message>
        <source>Target of the stance</source>
        <translation>هدف الموقف</translation>
    </message>
</context>
<context>
    <name>StancesField</name>
    <message>
        <source>Add a stance</source>
        <translation>إضافة موقف</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>Label who says what, about whom, with which stance, on which topic.</source>
        <translation>وسّم من قال ماذا، عمّن، بأي موقف، وفي أي موضوع.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>فتح العيّنة</translation>
    </message>
    <message>
        <source>Ten labelled reports to try</source>
        <translation>عشرة تقارير موسومة للتجربة</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Begin with your own articles</source>
        <translation>ابدأ بمقالاتك أنت</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>تابع من حيث توقفت</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>Statistics</source>
        <translation>إحصاءات</translation>
    </message>
    <message>
        <source>Counted in this project file only: no export and no packet holds it.</source>
        <translation>يُعدّ في ملف هذا المشروع فقط: لا يحويه تصدير ولا حزمة.</translation>
    </message>
    <message>
        <source>Keys and time</source>
        <translation>الضغطات والوقت</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>With suggestions</source>
        <translation>مع الاقتراحات</translation>
    </message>
    <message>
        <source>Without suggestions</source>
        <translation>دون اقتراحات</translation>
    </message>
    <message>
        <source>Nothing was counted yet. Keys and clicks are counted while you label, and stand here once an article is submitted.</source>
        <translation>لم يُعدّ شيء بعد. تُعدّ الضغطات والنقرات أثناء التوسيم، وتظهر هنا بعد تسليم مقال.</translation>
    </message>
    <message>
        <source>A label takes %1 times as many keys without suggestions.</source>
        <translation>يحتاج الوسم دون اقتراحات إلى ⁨%1⁩ أضعاف الضغطات.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Keys each</source>
        <translation>الضغطات لكل وسم</translation>
    </message>
    <message>
        <source>Clicks each</source>
        <translation>النقرات لكل وسم</translation>
    </message>
    <message>
        <source>Labels per hour</source>
        <translation>وسوم في الساعة</translation>
    </message>
    <message>
        <source>on</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Keys and time by day</source>
        <translation>الضغطات والوقت بحسب اليوم</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>الموسِّم</translation>
    </message>
    <message>
        <source>Count labels by</source>
        <translation>عدّ الوسوم بحسب</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>‏⁨%1⁩٪</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Labels counted</source>
        <translation>الوسوم المعدودة</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>no submitted labels yet</source>
        <translation>لا وسوم مسلَّمة بعد</translation>
    </message>
    <message>
        <source>%1 keys a label</source>
        <translation>‏⁨%1⁩ ضغطة للوسم</translation>
    </message>
    <message>
        <source>%1 clicks a label · %2 labels an hour · %3 labels</source>
        <translation>‏⁨%1⁩ نقرة للوسم · ⁨%2⁩ وسم في الساعة · ⁨%3⁩ وسم</translation>
    </message>
</context>
<context>
    <name>SteadinessDialog</name>
    <message>
        <source>Am I steady?</source>
        <translation>هل أنا ثابت؟</translation>
    </message>
    <message>
        <source>A part of the articles you submitted comes back among the new ones, as a short article that looks like any other. Exports and comparisons leave it out.</source>
        <translation>يعود جزء من المقالات التي سلّمتها بين الجديدة، مقالًا قصيرًا يشبه غيره. والتصدير والمقارنات تتركه.</translation>
    </message>
    <message>
        <source>Nothing comes back</source>
        <translation>لا يعود شيء</translation>
    </message>
    <message>
        <source>Share that comes back</source>
        <translation>النسبة التي تعود</translation>
    </message>
    <message>
        <source>Whose labels</source>
        <translation>وسوم من</translation>
    </message>
    <message>
        <source>Of the submitted articles, this share comes back:</source>
        <translation>من المقالات المسلَّمة تعود هذه النسبة:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 (labelled again: %2 of %3)</source>
        <translation>‏⁨%1⁩ (وُسم من جديد: ⁨%2⁩ من ⁨%3⁩)</translation>
    </message>
    <message>
        <source>Nothing has come back yet. Choose a share above and go on submitting.</source>
        <translation>لم يعد شيء بعد. اختر نسبة أعلاه وواصل التسليم.</translation>
    </message>
    <message>
        <source>Measuring agreement with oneself</source>
        <translation>قياس الاتفاق مع النفس</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Select what somebody says and label it.</source>
        <translation>حدّد ما يقوله أحدهم ثم وسّمه.</translation>
    </message>
    <message>
        <source>Say who says it: type a part of the name.</source>
        <translation>عيّن القائل: اكتب جزءًا من الاسم.</translation>
    </message>
    <message>
        <source>Give the stance, from strongly against to unclear; then say toward whom.</source>
        <translation>عيّن الموقف، من معارض بشدة إلى غير واضح؛ ثم تجاه من.</translation>
    </message>
    <message>
        <source>Add what it is about.</source>
        <translation>أضف ما يدور حوله.</translation>
    </message>
    <message>
        <source>Tab goes to the next label; a click picks one.</source>
        <translation>ينتقل Tab إلى الوسم التالي؛ والنقر يختار وسمًا.</translation>
    </message>
    <message>
        <source>No label is chosen</source>
        <translation>لا وسم مختارًا</translation>
    </message>
</context>
<context>
    <name>Submitting</name>
    <message>
        <source>This article is not submitted; it need not be reopened.</source>
        <translation>هذا المقال غير مسلَّم؛ لا حاجة إلى إعادة فتحه.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>Nothing is labelled here yet. Is there nothing to label?</source>
        <translation>لم يوسم شيء هنا بعد. ألا شيء هنا للتوسيم؟</translation>
    </message>
    <message>
        <source>Nothing to label here</source>
        <translation>لا شيء للتوسيم هنا</translation>
    </message>
    <message>
        <source>Submitted. Every article of this list is done.</source>
        <translation>سُلِّم. أُنجزت كل مقالات هذه القائمة.</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Suggestion</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Every other key of a label takes it first.</source>
        <translation>أي مفتاح آخر للوسوم يقبله أولًا.</translation>
    </message>
    <message>
        <source>Speaker not found</source>
        <translation>لم يُعرف المتحدث</translation>
    </message>
    <message>
        <source>Or %1</source>
        <translation>أو ⁨%1⁩</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>مدى الثقة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>takes it and goes to the next</source>
        <translation>يأخذه وينتقل إلى التالي</translation>
    </message>
    <message>
        <source>takes it</source>
        <translation>يقبله</translation>
    </message>
    <message>
        <source>takes it and asks who speaks</source>
        <translation>يقبله ويسأل من المتحدث</translation>
    </message>
    <message>
        <source>puts it away, for good</source>
        <translation>يستبعده نهائيًّا</translation>
    </message>
    <message>
        <source>goes to the next</source>
        <translation>ينتقل إلى التالي</translation>
    </message>
</context>
<context>
    <name>SuggestionSwitches</name>
    <message>
        <source>This project is open for reading only; nothing is suggested.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط؛ لا يُقترح شيء.</translation>
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
        <translation>لا شيء يُقترح هنا بعد من وسوم سابقة.</translation>
    </message>
    <message>
        <source>No label stands before this suggestion.</source>
        <translation>لا وسم قبل هذا الاقتراح.</translation>
    </message>
    <message>
        <source>No suggestion follows; Shift+Tab goes back.</source>
        <translation>لا اقتراح بعده؛ ⁦Shift+Tab⁩ يعود.</translation>
    </message>
    <message>
        <source>Choose a suggestion first: Tab goes to the next one.</source>
        <translation>اختر اقتراحًا أولًا: ينتقل Tab إلى التالي.</translation>
    </message>
</context>
<context>
    <name>TableRoom</name>
    <message>
        <source>Choose columns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
</context>
<context>
    <name>TaggingPanel</name>
    <message>
        <source>the article speaks for itself</source>
        <translation>المقال يتحدث بصوته</translation>
    </message>
    <message>
        <source>clear, but not named here</source>
        <translation>واضح لكنه غير مسمّى هنا</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>لا يمكن الجزم</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>دولة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>جماعة</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة نشر</translation>
    </message>
    <message>
        <source>Give a stance first; then say toward whom it is.</source>
        <translation>ضع موقفًا أولًا، ثم عيّن تجاه من هو.</translation>
    </message>
    <message>
        <source>Choose an annotation first: click it, or press Tab.</source>
        <translation>اختر وسمًا أولًا: انقره أو اضغط Tab.</translation>
    </message>
    <message>
        <source>This label can only be read here, not changed.</source>
        <translation>هذا الوسم يُقرأ هنا ولا يُغيَّر.</translation>
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
        <translation>مصنفات (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines ‏(*.jsonl)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>التصدير إلى</translation>
    </message>
</context>
<context>
    <name>ThreeSteps</name>
    <message>
        <source>Bring in articles: files, folders, or pasted text.</source>
        <translation>استورد المقالات: ملفات أو مجلدات أو نصًا ملصقًا.</translation>
    </message>
    <message>
        <source>Select what somebody said; give speaker, stance, target and topic.</source>
        <translation>حدّد ما قاله أحدهم؛ وعيّن المتحدث والموقف والهدف والموضوع.</translation>
    </message>
    <message>
        <source>Export a table for your statistics.</source>
        <translation>صدّر جدولًا لإحصاءاتك.</translation>
    </message>
    <message>
        <source>The whole job in three steps</source>
        <translation>العمل كله في ثلاث خطوات</translation>
    </message>
</context>
<context>
    <name>TopicEditor</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Typed into the topic field, it picks this topic before all others</source>
        <translation>بكتابته في حقل الموضوع يُختار هذا الموضوع قبل غيره</translation>
    </message>
    <message>
        <source>Show the annotations with this topic</source>
        <translation>إظهار الوسوم بهذا الموضوع</translation>
    </message>
    <message>
        <source>Uses: %1</source>
        <translation>الاستعمالات: %1</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Archived with all below it: no longer offered; what was labelled stays.</source>
        <translation>مؤرشف مع كل ما تحته: لم يعد معروضًا، ويبقى ما وُسم.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Merged into “%1”, which stands for it everywhere.</source>
        <translation>مدموج في «⁨%1⁩» الذي ينوب عنه في كل مكان.</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>إظهار «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>إلغاء الدمج</translation>
    </message>
    <message>
        <source>What belongs here, and what does not?</source>
        <translation>ما الذي ينتمي إلى هنا، وما الذي لا ينتمي؟</translation>
    </message>
    <message>
        <source>One example on each line</source>
        <translation>مثال في كل سطر</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
</context>
<context>
    <name>TopicModel</name>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>العدد</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>Filter topics</source>
        <translation>تصفية الموضوعات</translation>
    </message>
    <message>
        <source>Archived and merged too</source>
        <translation>مع المؤرشف والمدموج</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>موضوع جديد</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>بجانبه</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>تحته</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>إلغاء الدمج</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>New topic…</source>
        <translation>موضوع جديد…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>نقل إلى الداخل</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>نقل إلى الخارج</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <source>Alt with an arrow moves a topic, and so does dragging. F2 renames it.</source>
        <translation>ينقل Alt مع سهم الموضوعَ، وكذلك السحب. ويعيد F2 تسميته.</translation>
    </message>
    <message>
        <source>Add it beside the current topic (Enter)</source>
        <translation>إضافته بجانب الموضوع الحالي (Enter)</translation>
    </message>
    <message>
        <source>Add it below the current topic (Shift+Enter)</source>
        <translation>إضافته تحت الموضوع الحالي (Shift+Enter)</translation>
    </message>
    <message>
        <source>What do your articles speak about?</source>
        <translation>عمَّ تتحدث مقالاتك؟</translation>
    </message>
    <message>
        <source>Topics form a tree, from the wide to the narrow: name the first one here, or import a codebook. What is labelled stays when topics are renamed or moved.</source>
        <translation>تشكّل الموضوعات شجرة من العام إلى الخاص: سمِّ أولها هنا، أو استورد دليل ترميز. يبقى ما وُسم عند إعادة تسمية الموضوعات أو نقلها.</translation>
    </message>
    <message>
        <source>Name the first topic</source>
        <translation>تسمية الموضوع الأول</translation>
    </message>
</context>
<context>
    <name>TopicRows</name>
    <message>
        <source>Add topic “%1”</source>
        <translation>إضافة الموضوع «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Add topic “%1” below …</source>
        <translation>إضافة الموضوع «⁨%1⁩» تحت …</translation>
    </message>
    <message>
        <source>Likely here</source>
        <translation>مرجَّح هنا</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>المستعمل أخيرًا</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>كل الموضوعات</translation>
    </message>
    <message>
        <source>None yet: type a name to add one</source>
        <translation>لا موضوعات بعد: اكتب اسمًا لإضافة موضوع</translation>
    </message>
    <message>
        <source>Where does “%1” belong?</source>
        <translation>أين موضع «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>في الأعلى</translation>
    </message>
</context>
<context>
    <name>TopicTreeView</name>
    <message>
        <source>Topics</source>
        <translation>الموضوعات</translation>
    </message>
</context>
<context>
    <name>TopicsField</name>
    <message>
        <source>Add a topic</source>
        <translation>إضافة موضوع</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>الموضوعات</translation>
    </message>
    <message>
        <source>Enter takes · a comma takes and stays</source>
        <translation>يأخذ Enter · وتأخذ الفاصلة وتبقى</translation>
    </message>
    <message>
        <source>%1 — the primary topic</source>
        <translation>‏⁨%1⁩ — الموضوع الرئيسي</translation>
    </message>
    <message>
        <source>%1 — press for primary</source>
        <translation>‏⁨%1⁩ — اضغط لجعله رئيسيًّا</translation>
    </message>
    <message>
        <source>Below which topic?</source>
        <translation>تحت أي موضوع؟</translation>
    </message>
</context>
<context>
    <name>TourDialog</name>
    <message>
        <source>Tour in three steps</source>
        <translation>جولة في ثلاث خطوات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>1. Bring in articles</source>
        <translation>١. استورد المقالات</translation>
    </message>
    <message>
        <source>Drop files or folders onto the window, or paste a text. You see how each will read before it comes in. Menus and footers are dimmed and left out of the work; nothing of the text is ever changed.</source>
        <translation>أفلت ملفات أو مجلدات على النافذة، أو الصق نصًا. سترى كيف يُقرأ كل منها قبل أن يدخل. تُعتَّم القوائم والتذييلات وتُستثنى من العمل، ولا يتغير شيء من النص أبدًا.</translation>
    </message>
    <message>
        <source>2. Label what is said</source>
        <translation>٢. وسّم ما يُقال</translation>
    </message>
    <message>
        <source>Select the words, or put the cursor into a sentence, and label them. Then say who speaks, which stance they take toward whom, and what it is about. Each step is in the file at once and can be taken back.</source>
        <translation>حدّد الكلمات، أو ضع المؤشر في جملة، ثم وسّمها. بعدها عيّن من يتحدث، وأي موقف يتخذ وتجاه من، وعمَّ يتحدث. كل خطوة تُحفظ في الملف فورًا ويمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>3. Take the table out</source>
        <translation>٣. أخرج الجدول</translation>
    </message>
    <message>
        <source>Submit an article when you are done with it and go on with the next. Export a table for your statistics whenever you like: every row can be checked against the text.</source>
        <translation>سلّم المقال حين تفرغ منه وانتقل إلى التالي. وصدّر جدولًا لإحصاءاتك متى شئت: يمكن التحقق من كل صف في النص.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undoing</source>
        <translation>جارٍ التراجع</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>جارٍ الإعادة</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>VersionNotice</name>
    <message>
        <source>An article that came in is another version of one you labelled already.</source>
        <translation>مقال ورد هو نسخة أخرى من مقال وسّمته من قبل.</translation>
    </message>
    <message>
        <source>Bring the labels over…</source>
        <translation>نقل الوسوم…</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Labels from another version</source>
        <translation>وسوم من نسخة أخرى</translation>
    </message>
    <message>
        <source>Your labels are found again by their words and what stands around them. They are copied in one step, which undo takes back; the other version keeps its own.</source>
        <translation>توجد وسومك من جديد بألفاظها وما حولها. وتُنسخ بخطوة واحدة يمكن التراجع عنها؛ وتحتفظ النسخة الأخرى بوسومها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>النسخة الأخرى</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ما يؤول إليه</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>توسيم</translation>
    </message>
    <message>
        <source>Was at</source>
        <translation>كان موضعه</translation>
    </message>
    <message>
        <source>Is at</source>
        <translation>موضعه الآن</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>At the same place: %1 · moved: %2 · reworded: %3 · lost: %4 · there already: %5</source>
        <translation>في الموضع نفسه: ⁨%1⁩ · انتقل: ⁨%2⁩ · تغيّرت ألفاظه: ⁨%3⁩ · فُقد: ⁨%4⁩ · موجود من قبل: ⁨%5⁩</translation>
    </message>
    <message>
        <source>Copy %1 labels</source>
        <translation>نسخ ⁨%1⁩ من الوسوم</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>الموضع نفسه</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>انتقل</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>تغيّرت ألفاظه</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>فُقد</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>is now “%1”</source>
        <translation>صار «⁨%1⁩»</translation>
    </message>
    <message>
        <source>your labels: %1 · same text: %2 %</source>
        <translation>وسومك: ⁨%1⁩ · النص نفسه: ⁨%2⁩٪</translation>
    </message>
</context>
<context>
    <name>WaitingReviews</name>
    <message numerus="yes">
        <source>%Ln reviews wait for you.</source>
        <translation>
            <numerusform>لا مراجعات تنتظرك.</numerusform>
            <numerusform>مراجعة واحدة تنتظرك.</numerusform>
            <numerusform>مراجعتان تنتظرانك.</numerusform>
            <numerusform>%Ln مراجعات تنتظرك.</numerusform>
            <numerusform>%Ln مراجعة تنتظرك.</numerusform>
            <numerusform>%Ln مراجعة تنتظرك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhichDialog</name>
    <message>
        <source>Who is labelling?</source>
        <translation>من الذي يضع الوسوم؟</translation>
    </message>
    <message>
        <source>%1 made this project at this computer, and the last to work here was %2. What you do now is recorded under the name you choose.</source>
        <translation>أنشأ ⁨%1⁩ هذا المشروع على هذا الحاسوب، وكان ⁨%2⁩ آخر من عمل هنا. ما تفعله الآن يُسجَّل بالاسم الذي تختاره.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Who is labelling?</source>
        <translation>من يوسم؟</translation>
    </message>
    <message>
        <source>Your name stands beside every label you make, so that colleagues can tell whose it is. You are asked only once.</source>
        <translation>يظهر اسمك بجانب كل وسم تضعه ليعرف الزملاء صاحبه. لن تُسأل عنه إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Restoring the backup</source>
        <translation>استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>استُعيدت النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>What was there before is kept: %1, under Tools → Backups.</source>
        <translation>ما كان هناك قبلًا محفوظ: ⁨%1⁩، تحت «الأدوات ← النسخ الاحتياطية».</translation>
    </message>
    <message>
        <source>Bringing %1 up to date</source>
        <translation>يجري تحديث ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copying %1 to read it here</source>
        <translation>نسخ ⁨%1⁩ لقراءته هنا</translation>
    </message>
</context>
<context>
    <name>WishesForm</name>
    <message>
        <source>What you leave alone is copied. Delete gives a field back.</source>
        <translation>ما تتركه يُنسخ كما هو. والمفتاح Delete يعيد الحقل.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>First stance</source>
        <translation>الموقف الأول</translation>
    </message>
    <message>
        <source>Its target</source>
        <translation>هدفه</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>درجة الجزم</translation>
    </message>
    <message>
        <source>as it is found there</source>
        <translation>كما وُجد هناك</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Nothing to label</source>
        <translation>لا شيء للتوسيم</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>مسلَّم</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>غير مباشر</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>Asserted</source>
        <translation>جازم</translation>
    </message>
    <message>
        <source>Hedged</source>
        <translation>متحفظ</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>منفي</translation>
    </message>
    <message>
        <source>Hypothetical</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>ذهبي</translation>
    </message>
    <message>
        <source>The annotators&apos; own</source>
        <translation>الموسِّمون أنفسهم</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدوي</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>مقترَح</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستورَد</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>تخمين</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>شبه متأكد</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>متأكد</translation>
    </message>
    <message>
        <source>The outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Implicit</source>
        <translation>ضمني</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>The caret is in no piece of the current annotation.</source>
        <translation>المؤشر ليس في أي مقطع من الوسم الحالي.</translation>
    </message>
    <message>
        <source>Choose an annotation first: click it, or press Tab.</source>
        <translation>اختر وسمًا أولًا: انقره أو اضغط Tab.</translation>
    </message>
    <message>
        <source>A gold label is changed in Compare, not here.</source>
        <translation>الوسم الذهبي يُغيَّر في المقارنة، لا هنا.</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>حدّد الكلمات أولًا.</translation>
    </message>
</context>
<context>
    <name>_Passages</name>
    <message>
        <source>Passages</source>
        <translation>المواضع</translation>
    </message>
</context>
<context>
    <name>_Piece</name>
    <message>
        <source>Show these words in the text</source>
        <translation>إظهار هذه الكلمات في النص</translation>
    </message>
</context>
<context>
    <name>_Place</name>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>_Reasons</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>What became of each file</source>
        <translation>ما صار إليه كل ملف</translation>
    </message>
</context>
<context>
    <name>_View</name>
    <message>
        <source>Files to import</source>
        <translation>الملفات المراد استيرادها</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Next article</source>
        <translation>المقال التالي</translation>
    </message>
    <message>
        <source>Open the next article of the list.</source>
        <translation>فتح المقال التالي في القائمة.</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>المقال السابق</translation>
    </message>
    <message>
        <source>Open the previous article of the list.</source>
        <translation>فتح المقال السابق في القائمة.</translation>
    </message>
    <message>
        <source>Submit and go on</source>
        <translation>تسليم ومتابعة</translation>
    </message>
    <message>
        <source>Hand this article in and open the next one that is not done.</source>
        <translation>تسليم هذا المقال وفتح التالي مما لم يُنجز.</translation>
    </message>
    <message>
        <source>Nothing to label here</source>
        <translation>لا شيء للتوسيم هنا</translation>
    </message>
    <message>
        <source>Say that you looked and nothing in this article belongs here.</source>
        <translation>التصريح بأنك اطّلعت ولا شيء في هذا المقال يُوسم.</translation>
    </message>
    <message>
        <source>Reopen article</source>
        <translation>إعادة فتح المقال</translation>
    </message>
    <message>
        <source>Take this article back into work.</source>
        <translation>إعادة هذا المقال إلى العمل.</translation>
    </message>
    <message>
        <source>Article details…</source>
        <translation>تفاصيل المقال…</translation>
    </message>
    <message>
        <source>Change title, outlet, date, language and event.</source>
        <translation>تغيير العنوان وجهة النشر والتاريخ واللغة والحدث.</translation>
    </message>
    <message>
        <source>Assign event…</source>
        <translation>إسناد حدث…</translation>
    </message>
    <message>
        <source>Say which event the chosen articles report.</source>
        <translation>تعيين الحدث الذي تنقله المقالات المختارة.</translation>
    </message>
    <message>
        <source>Labels from another version…</source>
        <translation>وسوم من نسخة أخرى…</translation>
    </message>
    <message>
        <source>Copy your labels from a duplicate or an earlier version of this article; what moves and what is lost is shown first.</source>
        <translation>نسخ وسومك من نسخة مكررة أو أسبق من هذا المقال؛ يُعرض أولًا ما ينتقل وما يُفقد.</translation>
    </message>
    <message>
        <source>Furniture on or off</source>
        <translation>علامة الزوائد</translation>
    </message>
    <message>
        <source>Mark the selection as not part of the report, or take the mark off.</source>
        <translation>تعليم التحديد بأنه ليس من التقرير، أو إزالة العلامة.</translation>
    </message>
    <message>
        <source>Find furniture again</source>
        <translation>إعادة البحث عن الزوائد</translation>
    </message>
    <message>
        <source>Look for menus, captions and footers by the rules.</source>
        <translation>البحث عن القوائم والتعليقات والتذييلات بالقواعد.</translation>
    </message>
    <message>
        <source>Next furniture</source>
        <translation>الزوائد التالية</translation>
    </message>
    <message>
        <source>Go to the next stretch that is not part of the report.</source>
        <translation>الانتقال إلى الجزء التالي الذي ليس من التقرير.</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Fields of the label</source>
        <translation>حقول الوسم</translation>
    </message>
    <message>
        <source>Label the selection</source>
        <translation>توسيم التحديد</translation>
    </message>
    <message>
        <source>Label the selected words, or the sentence at the caret, and name the speaker.</source>
        <translation>توسيم الكلمات المحددة، أو الجملة عند المؤشر، وتسمية المتحدث.</translation>
    </message>
    <message>
        <source>Add the selection as a further piece</source>
        <translation>إضافة التحديد مقطعًا آخر</translation>
    </message>
    <message>
        <source>Selection is the cue</source>
        <translation>التحديد هو فعل القول</translation>
    </message>
    <message>
        <source>Mark the selected words as the cue, such as “said”.</source>
        <translation>تعليم الكلمات المحددة بأنها فعل القول، مثل «قال».</translation>
    </message>
    <message>
        <source>Selection names the source</source>
        <translation>التحديد يسمّي المصدر</translation>
    </message>
    <message>
        <source>Mark the selected words as those that name the speaker.</source>
        <translation>تعليم الكلمات المحددة بأنها تسمّي المتحدث.</translation>
    </message>
    <message>
        <source>Take out the piece at the caret</source>
        <translation>إزالة المقطع عند المؤشر</translation>
    </message>
    <message>
        <source>Take one piece out of the current annotation.</source>
        <translation>إزالة مقطع من الوسم الحالي.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Say who speaks in the current annotation.</source>
        <translation>تعيين المتحدث في الوسم الحالي.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>الموضوعات</translation>
    </message>
    <message>
        <source>Say what the current annotation is about.</source>
        <translation>تعيين ما يدور حوله الوسم الحالي.</translation>
    </message>
    <message>
        <source>Target of the stance</source>
        <translation>هدف الموقف</translation>
    </message>
    <message>
        <source>Say toward whom the stance is taken.</source>
        <translation>تعيين الجهة التي يُتخذ الموقف تجاهها.</translation>
    </message>
    <message>
        <source>Quotation type</source>
        <translation>نوع الاقتباس</translation>
    </message>
    <message>
        <source>Go from direct to indirect to mixed.</source>
        <translation>التبديل بين مباشر وغير مباشر ومختلط.</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>درجة الجزم</translation>
    </message>
    <message>
        <source>Say how far the speaker stands behind the words.</source>
        <translation>تعيين مدى التزام المتحدث بكلامه.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Say how sure you are, from 1 to 3.</source>
        <translation>تعيين مدى ثقتك، من ١ إلى ٣.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Write a note on the current annotation.</source>
        <translation>كتابة ملاحظة على الوسم الحالي.</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>للنقاش</translation>
    </message>
    <message>
        <source>Flag the current annotation to be talked over.</source>
        <translation>تعليم الوسم الحالي للنقاش.</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <source>Leave the field and go back to the text.</source>
        <translation>مغادرة الحقل والعودة إلى النص.</translation>
    </message>
    <message>
        <source>Another stance</source>
        <translation>موقف آخر</translation>
    </message>
    <message>
        <source>Begin a further stance; the stance keys then give its value.</source>
        <translation>بدء موقف آخر؛ ثم تعيّن مفاتيح المواقف قيمته.</translation>
    </message>
    <message>
        <source>Stance −2</source>
        <translation>الموقف ⁦−2⁩</translation>
    </message>
    <message>
        <source>The speaker is strongly against.</source>
        <translation>المتحدث معارض بشدة.</translation>
    </message>
    <message>
        <source>Stance −1</source>
        <translation>الموقف ⁦−1⁩</translation>
    </message>
    <message>
        <source>The speaker is against.</source>
        <translation>المتحدث معارض.</translation>
    </message>
    <message>
        <source>Stance 0</source>
        <translation>الموقف ⁦0⁩</translation>
    </message>
    <message>
        <source>The speaker is neutral.</source>
        <translation>المتحدث محايد.</translation>
    </message>
    <message>
        <source>Stance +1</source>
        <translation>الموقف ⁦+1⁩</translation>
    </message>
    <message>
        <source>The speaker is in favour.</source>
        <translation>المتحدث مؤيد.</translation>
    </message>
    <message>
        <source>Stance +2</source>
        <translation>الموقف ⁦+2⁩</translation>
    </message>
    <message>
        <source>The speaker is strongly in favour.</source>
        <translation>المتحدث مؤيد بشدة.</translation>
    </message>
    <message>
        <source>Stance mixed</source>
        <translation>موقف مختلط</translation>
    </message>
    <message>
        <source>The speaker is in favour and against at once.</source>
        <translation>المتحدث مؤيد ومعارض معًا.</translation>
    </message>
    <message>
        <source>Stance unclear</source>
        <translation>موقف غير واضح</translation>
    </message>
    <message>
        <source>It cannot be told what the speaker thinks.</source>
        <translation>لا يمكن الجزم بما يراه المتحدث.</translation>
    </message>
    <message>
        <source>Add the selected words to what the current annotation quotes, or the current suggestion to the label before it.</source>
        <translation>إضافة الألفاظ المحددة إلى ما يقتبسه الوسم الحالي، أو الاقتراح الحالي إلى الوسم قبله.</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <translation>الوسم التالي</translation>
    </message>
    <message>
        <source>Go to the next annotation or suggestion in the text.</source>
        <translation>الانتقال إلى الوسم أو الاقتراح التالي في النص.</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation>الوسم السابق</translation>
    </message>
    <message>
        <source>Go to the previous annotation or suggestion in the text.</source>
        <translation>الانتقال إلى الوسم أو الاقتراح السابق في النص.</translation>
    </message>
    <message>
        <source>List annotations here</source>
        <translation>قائمة الوسوم هنا</translation>
    </message>
    <message>
        <source>List all annotations at the caret and pick one.</source>
        <translation>سرد كل الوسوم عند المؤشر واختيار أحدها.</translation>
    </message>
    <message>
        <source>Whose labels…</source>
        <translation>وسوم من…</translation>
    </message>
    <message>
        <source>Choose whose labels of this article are shown: yours, a colleague&apos;s, gold.</source>
        <translation>اختيار صاحب الوسوم المعروضة في هذا المقال: أنت أو زميل أو الذهبية.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Select nothing; with nothing selected, leave the current annotation.</source>
        <translation>إلغاء التحديد؛ وإن لم يكن تحديد فترك الوسم الحالي.</translation>
    </message>
    <message>
        <source>Move a boundary</source>
        <translation>تحريك حد</translation>
    </message>
    <message>
        <source>Start one word to the left</source>
        <translation>البداية كلمةً إلى اليسار</translation>
    </message>
    <message>
        <source>Move where the current annotation starts.</source>
        <translation>تحريك بداية الوسم الحالي.</translation>
    </message>
    <message>
        <source>Start one word to the right</source>
        <translation>البداية كلمةً إلى اليمين</translation>
    </message>
    <message>
        <source>End one word to the left</source>
        <translation>النهاية كلمةً إلى اليسار</translation>
    </message>
    <message>
        <source>Move where the current annotation ends.</source>
        <translation>تحريك نهاية الوسم الحالي.</translation>
    </message>
    <message>
        <source>End one word to the right</source>
        <translation>النهاية كلمةً إلى اليمين</translation>
    </message>
    <message>
        <source>Delete annotation</source>
        <translation>حذف الوسم</translation>
    </message>
    <message>
        <source>Delete the current annotation. Undo brings it back.</source>
        <translation>حذف الوسم الحالي. التراجع يعيده.</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>قبول الاقتراح</translation>
    </message>
    <message>
        <source>Make a label of the current suggestion, with all that is proposed for it.</source>
        <translation>جعل الاقتراح الحالي وسمًا بكل ما يُقترح له.</translation>
    </message>
    <message>
        <source>Take the suggestion and go on</source>
        <translation>أخذ الاقتراح والمتابعة</translation>
    </message>
    <message>
        <source>Make a label with all that is proposed, and go to the next suggestion.</source>
        <translation>إنشاء وسم بكل ما يُقترح، والانتقال إلى الاقتراح التالي.</translation>
    </message>
    <message>
        <source>Put the suggestion away</source>
        <translation>استبعاد الاقتراح</translation>
    </message>
    <message>
        <source>Refuse the current suggestion; it stays away. Undo brings it back.</source>
        <translation>رفض الاقتراح الحالي نهائيًّا. التراجع يعيده.</translation>
    </message>
    <message>
        <source>What the proposal leans on</source>
        <translation>ما يستند إليه الاقتراح</translation>
    </message>
    <message>
        <source>Go to the earlier labels from which stance, target and topic are proposed.</source>
        <translation>الانتقال إلى الوسوم السابقة التي يُقترح منها الموقف والهدف والموضوع.</translation>
    </message>
    <message>
        <source>Suggest quotations</source>
        <translation>اقتراح الاقتباسات</translation>
    </message>
    <message>
        <source>Show in this project what somebody seems to be reported to say.</source>
        <translation>إظهار ما يبدو أنه منقول عن أحدهم في هذا المشروع.</translation>
    </message>
    <message>
        <source>Suggest in this article</source>
        <translation>الاقتراح في هذا المقال</translation>
    </message>
    <message>
        <source>Show suggestions in this article; off where labels must be independent.</source>
        <translation>إظهار الاقتراحات في هذا المقال؛ تُطفأ حيث يجب أن تكون الوسوم مستقلة.</translation>
    </message>
    <message>
        <source>Only in quotation marks</source>
        <translation>بين علامات الاقتباس فقط</translation>
    </message>
    <message>
        <source>Suggest in this project only what stands in quotation marks.</source>
        <translation>اقتراح ما بين علامات الاقتباس فقط في هذا المشروع.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>Make an empty project or the sample project.</source>
        <translation>إنشاء مشروع فارغ أو مشروع العيّنة.</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <source>Open a project file.</source>
        <translation>فتح ملف مشروع.</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>إغلاق المشروع</translation>
    </message>
    <message>
        <source>Go back to the start page. Everything is in the file.</source>
        <translation>العودة إلى صفحة البداية. كل شيء في الملف.</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>استيراد مقالات…</translation>
    </message>
    <message>
        <source>Bring in articles from files or folders.</source>
        <translation>استيراد مقالات من ملفات أو مجلدات.</translation>
    </message>
    <message>
        <source>New article from clipboard…</source>
        <translation>مقال جديد من الحافظة…</translation>
    </message>
    <message>
        <source>Make an article of the copied text.</source>
        <translation>إنشاء مقال من النص المنسوخ.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Write the annotations to CSV, JSON Lines or XLSX.</source>
        <translation>كتابة الوسوم بصيغة CSV أو JSON Lines أو XLSX.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Write a copy of the project as it is now.</source>
        <translation>كتابة نسخة من المشروع كما هو الآن.</translation>
    </message>
    <message>
        <source>Project details…</source>
        <translation>تفاصيل المشروع…</translation>
    </message>
    <message>
        <source>Show where the file is, what is in it and who works in it.</source>
        <translation>إظهار مكان الملف وما فيه ومن يعمل فيه.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Change your name, the language, the theme, the reader and keys.</source>
        <translation>تغيير اسمك واللغة والمظهر والقارئ والمفاتيح.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Close the program. Everything is in the file.</source>
        <translation>إغلاق البرنامج. كل شيء في الملف.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back your last step.</source>
        <translation>التراجع عن خطوتك الأخيرة.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Do again what you took back.</source>
        <translation>إعادة ما تراجعت عنه.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>سجل التعديلات…</translation>
    </message>
    <message>
        <source>Show every step ever made in this project.</source>
        <translation>إظهار كل خطوة جرت في هذا المشروع.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the selection exactly as it stands in the article.</source>
        <translation>نسخ التحديد كما هو في المقال تمامًا.</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>نسخ مع المصدر</translation>
    </message>
    <message>
        <source>Copy the selection with outlet, title and date.</source>
        <translation>نسخ التحديد مع جهة النشر والعنوان والتاريخ.</translation>
    </message>
    <message>
        <source>Find in this article…</source>
        <translation>البحث في هذا المقال…</translation>
    </message>
    <message>
        <source>Find words in the article that is open.</source>
        <translation>البحث عن كلمات في المقال المفتوح.</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Go to the next place that was found.</source>
        <translation>الانتقال إلى الموضع التالي الذي وُجد.</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Go to the previous place that was found.</source>
        <translation>الانتقال إلى الموضع السابق الذي وُجد.</translation>
    </message>
    <message>
        <source>Find in all articles…</source>
        <translation>البحث في كل المقالات…</translation>
    </message>
    <message>
        <source>Search the text of every article of the project.</source>
        <translation>البحث في نص كل مقال من المشروع.</translation>
    </message>
    <message>
        <source>Words in context…</source>
        <translation>الألفاظ في سياقها…</translation>
    </message>
    <message>
        <source>Show every place of words, a pattern or a speaker&apos;s names, line by line.</source>
        <translation>عرض كل موضع لألفاظ أو نمط أو أسماء متحدث، سطرًا سطرًا.</translation>
    </message>
    <message>
        <source>Find and label all mentions…</source>
        <translation>إيجاد كل الذكر ووسمه…</translation>
    </message>
    <message>
        <source>Find the selected words, or the current speaker by all names, in all articles.</source>
        <translation>إيجاد الألفاظ المحددة، أو المتحدث الحالي بكل أسمائه، في كل المقالات.</translation>
    </message>
    <message>
        <source>Go to place…</source>
        <translation>الانتقال إلى موضع…</translation>
    </message>
    <message>
        <source>Go to a paragraph or a position in the text.</source>
        <translation>الانتقال إلى فقرة أو موضع في النص.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التوسيم</translation>
    </message>
    <message>
        <source>Read and label articles.</source>
        <translation>قراءة المقالات وتوسيمها.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Show all articles of the project as a table.</source>
        <translation>إظهار كل مقالات المشروع في جدول.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Show all annotations of the project as a table.</source>
        <translation>إظهار كل وسوم المشروع في جدول.</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>دليل الترميز</translation>
    </message>
    <message>
        <source>Show speakers, stance scale and topics.</source>
        <translation>إظهار المتحدثين ومقياس المواقف والموضوعات.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Show where annotators differ, and settle it into the gold layer.</source>
        <translation>عرض مواضع اختلاف الموسِّمين، وحسمها في الطبقة الذهبية.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Measure how well annotators agree.</source>
        <translation>قياس مدى اتفاق الموسِّمين.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Show what was returned to you, what you returned, and why labels come back.</source>
        <translation>عرض ما أُعيد إليك وما أعدته ولماذا تعود الوسوم.</translation>
    </message>
    <message>
        <source>Event by outlet</source>
        <translation>الحدث بحسب جهة النشر</translation>
    </message>
    <message>
        <source>Show which outlet reports which utterance of an event, and who is silent.</source>
        <translation>عرض أي جهة تنقل أي قول من حدث، ومن يصمت.</translation>
    </message>
    <message>
        <source>List beside the text</source>
        <translation>القائمة بجانب النص</translation>
    </message>
    <message>
        <source>Show or hide the list of articles.</source>
        <translation>إظهار قائمة المقالات أو إخفاؤها.</translation>
    </message>
    <message>
        <source>Panel of the annotation</source>
        <translation>لوحة الوسم</translation>
    </message>
    <message>
        <source>Show or hide the fields of the current annotation.</source>
        <translation>إظهار حقول الوسم الحالي أو إخفاؤها.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>Show or hide speakers and stances beside the text.</source>
        <translation>إظهار المتحدثين والمواقف بجانب النص أو إخفاؤها.</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>Put the cursor in the filter of the list that is shown.</source>
        <translation>وضع المؤشر في مرشّح القائمة المعروضة.</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Go from the list to the text to the panel.</source>
        <translation>الانتقال من القائمة إلى النص إلى اللوحة.</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Go from the panel to the text to the list.</source>
        <translation>الانتقال من اللوحة إلى النص إلى القائمة.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Make the text of the article larger.</source>
        <translation>تكبير نص المقال.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Make the text of the article smaller.</source>
        <translation>تصغير نص المقال.</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>Make the text of the article as large as at first.</source>
        <translation>إعادة نص المقال إلى حجمه الأول.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Change between the light and the dark theme.</source>
        <translation>التبديل بين المظهر الفاتح والداكن.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Fill the screen with the window, or go back.</source>
        <translation>ملء الشاشة بالنافذة، أو العودة.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Edit the register of speakers.</source>
        <translation>تحرير سجل المتحدثين.</translation>
    </message>
    <message>
        <source>Stance scale</source>
        <translation>مقياس المواقف</translation>
    </message>
    <message>
        <source>Edit the values of the stance scale.</source>
        <translation>تحرير قيم مقياس المواقف.</translation>
    </message>
    <message>
        <source>Edit the tree of topics.</source>
        <translation>تحرير شجرة الموضوعات.</translation>
    </message>
    <message>
        <source>New speaker…</source>
        <translation>متحدث جديد…</translation>
    </message>
    <message>
        <source>Add an entry to the register of speakers.</source>
        <translation>إضافة مُدخل إلى سجل المتحدثين.</translation>
    </message>
    <message>
        <source>New topic…</source>
        <translation>موضوع جديد…</translation>
    </message>
    <message>
        <source>Add a topic to the tree.</source>
        <translation>إضافة موضوع إلى الشجرة.</translation>
    </message>
    <message>
        <source>Merge entries…</source>
        <translation>دمج مُدخلين…</translation>
    </message>
    <message>
        <source>Make one entry of the chosen two. Undo parts them again.</source>
        <translation>جعل المُدخلين المختارين واحدًا. التراجع يفصلهما.</translation>
    </message>
    <message>
        <source>Import codebook…</source>
        <translation>استيراد دليل ترميز…</translation>
    </message>
    <message>
        <source>Bring in speakers, scale and topics from JSON or CSV.</source>
        <translation>استيراد المتحدثين والمقياس والموضوعات من JSON أو CSV.</translation>
    </message>
    <message>
        <source>Export codebook…</source>
        <translation>تصدير دليل الترميز…</translation>
    </message>
    <message>
        <source>Write speakers, scale and topics to JSON or CSV.</source>
        <translation>كتابة المتحدثين والمقياس والموضوعات بصيغة JSON أو CSV.</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>لوحة الأوامر…</translation>
    </message>
    <message>
        <source>Find any action by its name and do it.</source>
        <translation>البحث عن أي إجراء باسمه وتنفيذه.</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>إحصاءات…</translation>
    </message>
    <message>
        <source>Show what labelling takes in keys and time, and how much there is of what.</source>
        <translation>عرض ما يتطلبه التوسيم من ضغطات ووقت، وكم من كل شيء.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
        <source>Choose other keys for any action.</source>
        <translation>اختيار مفاتيح أخرى لأي إجراء.</translation>
    </message>
    <message>
        <source>Check project…</source>
        <translation>فحص المشروع…</translation>
    </message>
    <message>
        <source>Check every label against its text, and the file itself.</source>
        <translation>فحص كل وسم مقابل نصه، والملف نفسه.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Show the copies that were made for safety, or make one.</source>
        <translation>إظهار النسخ التي أُنشئت للأمان، أو إنشاء نسخة.</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>فتح مجلد سجل الأخطاء</translation>
    </message>
    <message>
        <source>Show the folder of the log file.</source>
        <translation>إظهار مجلد ملف سجل الأخطاء.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Show what the program does and how.</source>
        <translation>إظهار ما يفعله البرنامج وكيف.</translation>
    </message>
    <message>
        <source>Keys at a glance</source>
        <translation>المفاتيح في لمحة</translation>
    </message>
    <message>
        <source>Show the keys of all actions.</source>
        <translation>إظهار مفاتيح كل الإجراءات.</translation>
    </message>
    <message>
        <source>Keys of the reader</source>
        <translation>مفاتيح القارئ</translation>
    </message>
    <message>
        <source>Show the keys that act in the text.</source>
        <translation>إظهار المفاتيح التي تعمل في النص.</translation>
    </message>
    <message>
        <source>Tour in three steps</source>
        <translation>جولة في ثلاث خطوات</translation>
    </message>
    <message>
        <source>Learn how to label in three steps.</source>
        <translation>تعلّم التوسيم في ثلاث خطوات.</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>حول Annotator</translation>
    </message>
    <message>
        <source>Show the version, the licence and where files are.</source>
        <translation>إظهار الإصدار والرخصة وأماكن الملفات.</translation>
    </message>
    <message>
        <source>Share my labels…</source>
        <translation>مشاركة وسومي…</translation>
    </message>
    <message>
        <source>Write your labels, reviews and decisions to one file for colleagues.</source>
        <translation>كتابة وسومك ومراجعاتك وقراراتك في ملف واحد للزملاء.</translation>
    </message>
    <message>
        <source>Bring in colleagues&apos; labels…</source>
        <translation>إدخال وسوم الزملاء…</translation>
    </message>
    <message>
        <source>See what colleagues&apos; files would change, then take their labels in as one step.</source>
        <translation>رؤية ما ستغيّره ملفات الزملاء، ثم أخذ وسومهم بخطوة واحدة.</translation>
    </message>
    <message>
        <source>Accept the label</source>
        <translation>قبول الوسم</translation>
    </message>
    <message>
        <source>Agree with a colleague&apos;s label, and go to the next.</source>
        <translation>الموافقة على وسم زميل والانتقال إلى التالي.</translation>
    </message>
    <message>
        <source>Return the label…</source>
        <translation>إعادة الوسم…</translation>
    </message>
    <message>
        <source>Give a colleague&apos;s label back with a reason, for them to think again.</source>
        <translation>إعادة وسم زميل إليه مع سبب ليعيد النظر فيه.</translation>
    </message>
    <message>
        <source>Report missed words…</source>
        <translation>الإبلاغ عن ألفاظ فاتت…</translation>
    </message>
    <message>
        <source>Tell a colleague that the selected words should have been labelled.</source>
        <translation>إخبار زميل بأن الألفاظ المحددة كان ينبغي وسمها.</translation>
    </message>
    <message>
        <source>I changed it</source>
        <translation>غيّرتُه</translation>
    </message>
    <message>
        <source>Answer that you followed the reviewer.</source>
        <translation>الإجابة بأنك اتبعت المراجع.</translation>
    </message>
    <message>
        <source>Defend the label…</source>
        <translation>الدفاع عن الوسم…</translation>
    </message>
    <message>
        <source>Answer why the label should stay as it is.</source>
        <translation>الإجابة لماذا ينبغي أن يبقى الوسم كما هو.</translation>
    </message>
    <message>
        <source>Am I steady?…</source>
        <translation>هل أنا ثابت؟…</translation>
    </message>
    <message>
        <source>Let passages come back unmarked, and see how alike you label them.</source>
        <translation>دع مواضع تعود بلا علامة، وانظر مدى تشابه وسومك لها.</translation>
    </message>
    <message>
        <source>Reasons for returning…</source>
        <translation>أسباب الإعادة…</translation>
    </message>
    <message>
        <source>Change the list of reasons that reviewers choose from.</source>
        <translation>تغيير قائمة الأسباب التي يختار منها المراجعون.</translation>
    </message>
    <message>
        <source>The same words elsewhere…</source>
        <translation>الألفاظ نفسها في موضع آخر…</translation>
    </message>
    <message>
        <source>List the passages of other articles that report these words; copy the labels there.</source>
        <translation>سرد مواضع المقالات الأخرى التي تنقل هذه الألفاظ؛ ونسخ الوسوم إليها.</translation>
    </message>
    <message>
        <source>Side by side with another report</source>
        <translation>جنبًا إلى جنب مع تقرير آخر</translation>
    </message>
    <message>
        <source>Show the article beside the one that most surely reports these words.</source>
        <translation>عرض المقال بجانب الذي ينقل هذه الألفاظ بأكبر تأكيد.</translation>
    </message>
    <message>
        <source>Take the label of</source>
        <translation>أخذ وسم</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>الفصل</translation>
    </message>
    <message>
        <source>Make this annotator&apos;s label the gold one, and go to the next difference.</source>
        <translation>جعل وسم هذا الموسِّم هو الذهبي، والانتقال إلى الاختلاف التالي.</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>الاختلاف التالي</translation>
    </message>
    <message>
        <source>Go to the next difference, also in the articles after.</source>
        <translation>الانتقال إلى الاختلاف التالي، وفي المقالات التالية أيضًا.</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>الاختلاف السابق</translation>
    </message>
    <message>
        <source>Go to the previous difference, also in earlier articles.</source>
        <translation>الانتقال إلى الاختلاف السابق، وفي المقالات الأسبق أيضًا.</translation>
    </message>
    <message>
        <source>Next open difference</source>
        <translation>الاختلاف المفتوح التالي</translation>
    </message>
    <message>
        <source>Go to the next difference that waits for a decision.</source>
        <translation>الانتقال إلى الاختلاف التالي الذي ينتظر قرارًا.</translation>
    </message>
    <message>
        <source>Next compared article</source>
        <translation>المقال المقارَن التالي</translation>
    </message>
    <message>
        <source>Go to the next article that several have worked on.</source>
        <translation>الانتقال إلى المقال التالي الذي عمل عليه عدة.</translation>
    </message>
    <message>
        <source>Previous compared article</source>
        <translation>المقال المقارَن السابق</translation>
    </message>
    <message>
        <source>Go to the previous article that several have worked on.</source>
        <translation>الانتقال إلى المقال السابق الذي عمل عليه عدة.</translation>
    </message>
    <message>
        <source>Accept what all agree on</source>
        <translation>قبول ما يتفق عليه الجميع</translation>
    </message>
    <message>
        <source>Take all into the gold layer on which everybody agrees.</source>
        <translation>أخذ كل ما يتفق عليه الجميع إلى الطبقة الذهبية.</translation>
    </message>
    <message>
        <source>Take parts of several</source>
        <translation>أخذ أجزاء من عدة</translation>
    </message>
    <message>
        <source>Choose field by field whose part is taken.</source>
        <translation>اختيار الجزء المأخوذ حقلًا حقلًا.</translation>
    </message>
    <message>
        <source>Edit the gold label</source>
        <translation>تحرير الوسم الذهبي</translation>
    </message>
    <message>
        <source>Take what is chosen and change it in the panel.</source>
        <translation>أخذ المختار وتغييره في اللوحة.</translation>
    </message>
    <message>
        <source>Selected words are what is said</source>
        <translation>الألفاظ المحددة هي ما قيل</translation>
    </message>
    <message>
        <source>Give the gold label the words that are selected.</source>
        <translation>إعطاء الوسم الذهبي الألفاظ المحددة.</translation>
    </message>
    <message>
        <source>Selected words are said too</source>
        <translation>الألفاظ المحددة قيلت أيضًا</translation>
    </message>
    <message>
        <source>Add the selected words to the gold label.</source>
        <translation>إضافة الألفاظ المحددة إلى الوسم الذهبي.</translation>
    </message>
    <message>
        <source>Nothing belongs here</source>
        <translation>لا شيء يخص هذا الموضع</translation>
    </message>
    <message>
        <source>Decide that the gold layer has no label here.</source>
        <translation>البتّ بأن الطبقة الذهبية لا وسم لها هنا.</translation>
    </message>
    <message>
        <source>Reason and comment…</source>
        <translation>السبب والتعليق…</translation>
    </message>
    <message>
        <source>Say why this is decided as it is.</source>
        <translation>القول لماذا بُتّ في هذا هكذا.</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>سحب القرار</translation>
    </message>
    <message>
        <source>Open this difference again; its gold label goes.</source>
        <translation>فتح هذا الاختلاف من جديد؛ ويذهب وسمه الذهبي.</translation>
    </message>
    <message>
        <source>Settle the article</source>
        <translation>حسم المقال</translation>
    </message>
    <message>
        <source>Say that this article is done.</source>
        <translation>القول إن هذا المقال انتهى.</translation>
    </message>
    <message>
        <source>Take the article back into review</source>
        <translation>إعادة المقال إلى المراجعة</translation>
    </message>
    <message>
        <source>Say that this article is not done after all.</source>
        <translation>القول إن هذا المقال لم ينتهِ بعد.</translation>
    </message>
    <message>
        <source>Hide annotators&apos; names</source>
        <translation>إخفاء أسماء الموسِّمين</translation>
    </message>
    <message>
        <source>Show letters for names, in an order that changes with the article.</source>
        <translation>عرض حروف بدل الأسماء، بترتيب يتغير مع المقال.</translation>
    </message>
    <message>
        <source>Measure agreement anew</source>
        <translation>قياس الاتفاق من جديد</translation>
    </message>
    <message>
        <source>Compute all figures of agreement once more.</source>
        <translation>حساب كل أرقام الاتفاق من جديد.</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>نسخ الأرقام</translation>
    </message>
    <message>
        <source>Copy all figures of agreement as CSV.</source>
        <translation>نسخ كل أرقام الاتفاق بصيغة CSV.</translation>
    </message>
    <message>
        <source>Export the figures…</source>
        <translation>تصدير الأرقام…</translation>
    </message>
    <message>
        <source>Write all figures of agreement to a CSV file.</source>
        <translation>كتابة كل أرقام الاتفاق في ملف CSV.</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Asked for</source>
        <translation>بطلب</translation>
    </message>
    <message>
        <source>Project opened</source>
        <translation>فتح المشروع</translation>
    </message>
    <message>
        <source>After an hour of work</source>
        <translation>بعد ساعة عمل</translation>
    </message>
    <message>
        <source>Project closed</source>
        <translation>إغلاق المشروع</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>قبل تحديث</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>قبل دمج</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>قبل استعادة</translation>
    </message>
    <message>
        <source>Older backup</source>
        <translation>نسخة أقدم</translation>
    </message>
    <message>
        <source>Only in the project</source>
        <translation>في المشروع فقط</translation>
    </message>
    <message>
        <source>Only in the backup</source>
        <translation>في النسخة فقط</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>The backup holds the same as the project.</source>
        <translation>النسخة الاحتياطية تحوي ما في المشروع نفسه.</translation>
    </message>
    <message>
        <source>This is a backup of another project: the two share no edit. Restoring it would put everything of the one in the place of everything of the other.</source>
        <translation>هذه نسخة من مشروع آخر: لا يشتركان في أي تعديل. واستعادتها تضع كل ما في أحدهما مكان كل ما في الآخر.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Records that differ: %1. Made since %2, by %3.</source>
        <translation>سجلات تختلف: ⁨%1⁩. أُنشئت منذ ⁨%2⁩ من ⁨%3⁩.</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Labelled</source>
        <translation>وُضع وسم</translation>
    </message>
    <message>
        <source>Labels copied</source>
        <translation>نُسخت الوسوم</translation>
    </message>
    <message>
        <source>Places labelled</source>
        <translation>وُسمت مواضع</translation>
    </message>
    <message>
        <source>Proposal taken</source>
        <translation>أُخذ الاقتراح</translation>
    </message>
    <message>
        <source>Suggestion put away</source>
        <translation>استُبعد اقتراح</translation>
    </message>
    <message>
        <source>Annotation deleted</source>
        <translation>حُذف وسم</translation>
    </message>
    <message>
        <source>Article submitted</source>
        <translation>سُلِّم المقال</translation>
    </message>
    <message>
        <source>Article reopened</source>
        <translation>أُعيد فتح المقال</translation>
    </message>
    <message>
        <source>Piece added</source>
        <translation>أُضيف مقطع</translation>
    </message>
    <message>
        <source>Piece taken out</source>
        <translation>أُزيل مقطع</translation>
    </message>
    <message>
        <source>Cue set</source>
        <translation>عُيِّن فعل القول</translation>
    </message>
    <message>
        <source>Source words set</source>
        <translation>عُيِّنت ألفاظ المصدر</translation>
    </message>
    <message>
        <source>Boundary moved</source>
        <translation>حُرِّك حد</translation>
    </message>
    <message>
        <source>Speaker set</source>
        <translation>عُيِّن المتحدث</translation>
    </message>
    <message>
        <source>Stance set</source>
        <translation>عُيِّن الموقف</translation>
    </message>
    <message>
        <source>Target set</source>
        <translation>عُيِّن الهدف</translation>
    </message>
    <message>
        <source>Topic added</source>
        <translation>أُضيف موضوع</translation>
    </message>
    <message>
        <source>Stance taken away</source>
        <translation>أُزيل موقف</translation>
    </message>
    <message>
        <source>Topic taken away</source>
        <translation>أُزيل موضوع</translation>
    </message>
    <message>
        <source>Primary topic set</source>
        <translation>عُيِّن الموضوع الرئيسي</translation>
    </message>
    <message>
        <source>Quotation type set</source>
        <translation>عُيِّن نوع الاقتباس</translation>
    </message>
    <message>
        <source>Hedge set</source>
        <translation>عُيِّنت درجة الجزم</translation>
    </message>
    <message>
        <source>Confidence set</source>
        <translation>عُيِّنت الثقة</translation>
    </message>
    <message>
        <source>Flag set</source>
        <translation>عُيِّنت علامة النقاش</translation>
    </message>
    <message>
        <source>Annotations changed</source>
        <translation>عُدِّلت وسوم</translation>
    </message>
    <message>
        <source>Nothing to label said</source>
        <translation>صُرِّح بأن لا شيء للتوسيم</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>كُتبت ملاحظة</translation>
    </message>
    <message>
        <source>Difference decided</source>
        <translation>بُتّ في الاختلاف</translation>
    </message>
    <message>
        <source>Words of a gold label set</source>
        <translation>حُدّدت ألفاظ وسم ذهبي</translation>
    </message>
    <message>
        <source>Agreed labels accepted</source>
        <translation>قُبلت الوسوم المتفق عليها</translation>
    </message>
    <message>
        <source>Reason of a decision given</source>
        <translation>أُعطي سبب القرار</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>سُحب القرار</translation>
    </message>
    <message>
        <source>Article settled</source>
        <translation>حُسم المقال</translation>
    </message>
    <message>
        <source>Article opened for review again</source>
        <translation>فُتح المقال للمراجعة من جديد</translation>
    </message>
    <message>
        <source>Articles imported</source>
        <translation>استُوردت مقالات</translation>
    </message>
    <message>
        <source>Colleagues&apos; labels brought in</source>
        <translation>أُدخلت وسوم الزملاء</translation>
    </message>
    <message>
        <source>Article details changed</source>
        <translation>عُدِّلت تفاصيل مقال</translation>
    </message>
    <message>
        <source>Event assigned</source>
        <translation>أُسند حدث</translation>
    </message>
    <message>
        <source>Furniture changed</source>
        <translation>عُدِّلت الزوائد</translation>
    </message>
    <message>
        <source>Furniture found</source>
        <translation>وُجدت زوائد</translation>
    </message>
    <message>
        <source>Annotator joined</source>
        <translation>انضم موسِّم</translation>
    </message>
    <message>
        <source>Project made</source>
        <translation>أُنشئ المشروع</translation>
    </message>
    <message>
        <source>Sample filled in</source>
        <translation>أُضيفت العيّنة</translation>
    </message>
    <message>
        <source>Speaker added</source>
        <translation>أُضيف متحدث</translation>
    </message>
    <message>
        <source>Alias added</source>
        <translation>أُضيف اسم آخر</translation>
    </message>
    <message>
        <source>Topic added to the codebook</source>
        <translation>أُضيف موضوع إلى دليل الترميز</translation>
    </message>
    <message>
        <source>Stance added to the scale</source>
        <translation>أُضيف موقف إلى المقياس</translation>
    </message>
    <message>
        <source>Codebook entry changed</source>
        <translation>عُدِّل مُدخل في دليل الترميز</translation>
    </message>
    <message>
        <source>Codebook entry archived</source>
        <translation>أُرشف مُدخل من دليل الترميز</translation>
    </message>
    <message>
        <source>Codebook entry restored</source>
        <translation>استُعيد مُدخل في دليل الترميز</translation>
    </message>
    <message>
        <source>Speakers merged</source>
        <translation>دُمج متحدثان</translation>
    </message>
    <message>
        <source>Topics merged</source>
        <translation>دُمج موضوعان</translation>
    </message>
    <message>
        <source>Merge of speakers taken back</source>
        <translation>أُلغي دمج متحدثين</translation>
    </message>
    <message>
        <source>Merge of topics taken back</source>
        <translation>أُلغي دمج موضوعين</translation>
    </message>
    <message>
        <source>Topic moved</source>
        <translation>نُقل موضوع</translation>
    </message>
    <message>
        <source>Scale ordered</source>
        <translation>رُتِّب المقياس</translation>
    </message>
    <message>
        <source>Codebook imported</source>
        <translation>استُورد دليل الترميز</translation>
    </message>
    <message>
        <source>Label accepted</source>
        <translation>قُبل الوسم</translation>
    </message>
    <message>
        <source>Label returned</source>
        <translation>أُعيد الوسم</translation>
    </message>
    <message>
        <source>Missed words reported</source>
        <translation>أُبلغ عن ألفاظ فاتت</translation>
    </message>
    <message>
        <source>Review answered</source>
        <translation>أُجيب عن المراجعة</translation>
    </message>
    <message>
        <source>Review closed</source>
        <translation>أُغلقت المراجعة</translation>
    </message>
    <message>
        <source>Review opened again</source>
        <translation>فُتحت المراجعة من جديد</translation>
    </message>
    <message>
        <source>Verdict taken back</source>
        <translation>سُحب الحكم</translation>
    </message>
    <message>
        <source>Reasons for returning changed</source>
        <translation>تغيّرت أسباب الإعادة</translation>
    </message>
    <message>
        <source>Article added</source>
        <translation>أُضيف مقال</translation>
    </message>
    <message>
        <source>Event added</source>
        <translation>أُضيف حدث</translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation>عُدِّل حدث</translation>
    </message>
    <message>
        <source>Event removed</source>
        <translation>أُزيل حدث</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>عُدِّل</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>أُعيد: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>in the panel</source>
        <translation>في اللوحة</translation>
    </message>
    <message>
        <source>in tables</source>
        <translation>في الجداول</translation>
    </message>
    <message>
        <source>in the inbox</source>
        <translation>في الوارد</translation>
    </message>
    <message>
        <source>in Compare</source>
        <translation>في المقارنة</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Annotators</source>
        <translation>الموسِّمون</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Stances of the scale</source>
        <translation>مواقف المقياس</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>الموضوعات</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Suggestions put away</source>
        <translation>الاقتراحات المستبعدة</translation>
    </message>
    <message>
        <source>Reasons for returning</source>
        <translation>أسباب الإعادة</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Decisions on gold</source>
        <translation>القرارات في الطبقة الذهبية</translation>
    </message>
    <message>
        <source>Settled articles</source>
        <translation>المقالات المحسومة</translation>
    </message>
    <message>
        <source>Passages that came back</source>
        <translation>مواضع عادت</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>الموسِّم</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Stance of the scale</source>
        <translation>موقف المقياس</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Suggestion put away</source>
        <translation>اقتراح مستبعد</translation>
    </message>
    <message>
        <source>Reason for returning</source>
        <translation>سبب الإعادة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Decision on gold</source>
        <translation>قرار في الطبقة الذهبية</translation>
    </message>
    <message>
        <source>Settled article</source>
        <translation>مقال محسوم</translation>
    </message>
    <message>
        <source>Passage that came back</source>
        <translation>موضع عاد</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;توسيم</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>م&amp;قال</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Codebook</source>
        <translation>&amp;دليل الترميز</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>مرا&amp;جعة</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أد&amp;وات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>proposals</name>
    <message>
        <source>like passages you labelled</source>
        <translation>كمواضع وسّمتها</translation>
    </message>
    <message>
        <source>as before in this article</source>
        <translation>كما قبل في هذا المقال</translation>
    </message>
    <message>
        <source>as in other labels of yours</source>
        <translation>كما في وسومك الأخرى</translation>
    </message>
    <message>
        <source>named in these words</source>
        <translation>مسمّى في هذه الألفاظ</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>After the verb “%1”</source>
        <translation>بعد الفعل «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Before the verb “%1”</source>
        <translation>قبل الفعل «⁨%1⁩»</translation>
    </message>
    <message>
        <source>On both sides of the verb “%1”</source>
        <translation>على جانبي الفعل «⁨%1⁩»</translation>
    </message>
    <message>
        <source>By the words “%1”</source>
        <translation>بسبب الكلمات «⁨%1⁩»</translation>
    </message>
    <message>
        <source>After a colon</source>
        <translation>بعد نقطتين رأسيتين</translation>
    </message>
    <message>
        <source>Before a colon and a name</source>
        <translation>قبل نقطتين رأسيتين واسم</translation>
    </message>
    <message>
        <source>A headline that ends with who said it</source>
        <translation>عنوان ينتهي بمن قاله</translation>
    </message>
    <message>
        <source>The object of “%1”</source>
        <translation>مفعول «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Quoted in what follows “%1”</source>
        <translation>مقتبس فيما يلي «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Quoted inside the clause reported by “%1”</source>
        <translation>مقتبس ضمن الجملة المنقولة بـ«⁨%1⁩»</translation>
    </message>
    <message>
        <source>The quotation goes on from the paragraph before</source>
        <translation>يتصل الاقتباس بالفقرة السابقة</translation>
    </message>
    <message>
        <source>A quotation without a verb, beside one whose speaker is known</source>
        <translation>اقتباس بلا فعل، بجانب اقتباس متحدثه معروف</translation>
    </message>
    <message>
        <source>Inside another quotation</source>
        <translation>ضمن اقتباس آخر</translation>
    </message>
    <message>
        <source>After the speaker&apos;s name and a colon</source>
        <translation>بعد اسم المتحدث ونقطتين رأسيتين</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>‏«⁨%1⁩» هو ⁨%2⁩</translation>
    </message>
    <message>
        <source>“%1” is an alias of %2</source>
        <translation>‏«⁨%1⁩» اسم آخر لـ⁨%2⁩</translation>
    </message>
    <message>
        <source>In your labels “%1” was %2</source>
        <translation>في وسومك كان «⁨%1⁩» هو ⁨%2⁩</translation>
    </message>
    <message>
        <source>“%1” is short for %2</source>
        <translation>‏«⁨%1⁩» اختصار لـ⁨%2⁩</translation>
    </message>
    <message>
        <source>“%1” is a role of %2</source>
        <translation>‏«⁨%1⁩» منصب لـ⁨%2⁩</translation>
    </message>
    <message>
        <source>“%1” is how the text calls %2</source>
        <translation>بـ«⁨%1⁩» يسمّي النص ⁨%2⁩</translation>
    </message>
    <message>
        <source>“%1” is taken for %2, the last one who spoke</source>
        <translation>حُمل «⁨%1⁩» على ⁨%2⁩، آخر من تحدث</translation>
    </message>
    <message>
        <source>“%1” is not in the register</source>
        <translation>‏«⁨%1⁩» ليس في السجل</translation>
    </message>
    <message>
        <source>%2 spoke last</source>
        <translation>آخر من تحدث ⁨%2⁩</translation>
    </message>
    <message>
        <source>%2 is named with the rest of the quotation</source>
        <translation>يُسمّى ⁨%2⁩ مع بقية الاقتباس</translation>
    </message>
    <message>
        <source>No speaker is named near it</source>
        <translation>لا متحدث مسمًّى بقربه</translation>
    </message>
    <message>
        <source>Quite sure (%1 %)</source>
        <translation>شبه مؤكد (%1 %)</translation>
    </message>
    <message>
        <source>Likely (%1 %)</source>
        <translation>مرجّح (%1 %)</translation>
    </message>
    <message>
        <source>A guess (%1 %)</source>
        <translation>تخمين (%1 %)</translation>
    </message>
</context>
<context>
    <name>speakers</name>
    <message>
        <source>No speaker yet</source>
        <translation>لا متحدث بعد</translation>
    </message>
</context>
<context>
    <name>time_left</name>
    <message>
        <source>a few seconds left</source>
        <translation>بقيت ثوانٍ قليلة</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>بقي نحو %1 ث</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>بقي نحو %1 د</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>بقي نحو %1 س</translation>
    </message>
</context>
<context>
    <name>typed</name>
    <message>
        <source>Type the date like 2024-05-30, or leave it empty.</source>
        <translation>اكتب التاريخ هكذا ⁦2024-05-30⁩ أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>Type the language as a short code such as en, ar or fa, or leave it empty.</source>
        <translation>اكتب اللغة رمزًا قصيرًا مثل ⁦en⁩ أو ⁦ar⁩ أو ⁦fa⁩، أو اتركها فارغة.</translation>
    </message>
</context>
</TS>
