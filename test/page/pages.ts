/** Pages for the tests, in the shapes that news sites have. All texts are made up. */

export const paragraphs = [
  'بحث وزراء المياه في خمس دول أمس في مدينة الزهراء سبل تقاسم مياه النهر، وسط خلاف على حصص الري في فصل الصيف.',
  'وقالت وزيرة الري سلمى الهادي إن الوفود اتفقت على تبادل البيانات كل شهر، وإن لجنة فنية ستراقب منسوب السدود.',
  'وأضافت أن الجولة المقبلة ستعقد في الخريف بمشاركة خبراء من منظمات دولية لم تسمها، وأن النتائج ستعلن بعد ذلك.',
  'ويعيش على ضفاف النهر نحو ثلاثة ملايين مزارع، تراجعت محاصيلهم في السنوات الماضية بسبب الجفاف وضعف الصيانة.',
]
export const headline = 'وزراء المياه يبحثون تقاسم مياه النهر'

const linkList = (items: string[]) => `<ul>${items.map((item) => `<li><a href="/x">${item}</a></li>`).join('')}</ul>`

/** A page as content systems make it today. */
export const modernPage = `<!DOCTYPE html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${headline} | صحيفة الضفة</title>
<meta property="og:site_name" content="صحيفة الضفة"><meta property="og:title" content="${headline}">
<meta property="article:published_time" content="2018-03-15T09:30:00+03:00">
<link rel="canonical" href="https://example.org/news/41"><style>p { margin: 0 }</style>
<script>var text = "<p>كلام داخل برنامج لا يقرأ أبدا في أي صفحة.</p>"</script></head>
<body class="home-page has-sidebar"><nav>${linkList(['الرئيسية', 'سياسة', 'اقتصاد', 'رياضة'])}</nav>
<main><article class="post"><header><h1>${headline}</h1></header>
<div class="share-buttons"><a href="#f">فيسبوك</a> <a href="#t">تويتر</a></div>
<figure><img src="a.jpg" alt="صورة"><figcaption>جانب من لقاء الوزراء</figcaption></figure>
<div class="entry-content"><p>الزهراء (رويترز) - ${paragraphs[0]}</p>
<p>${paragraphs[1]!.replace('الوفود', '<b>ال</b>وفود').replace('إن لجنة', 'إن&nbsp;<a href="/l">لجنة</a>')}</p>
<!-- تعليق في المصدر -->
<p>${paragraphs[2]!.replace('الجولة', '&quot;الجولة').replace('المقبلة', 'المقبلة&quot;')}</p>
<p>&#1575;&#1604;&#1606;&#1607;&#1585; &amp; السدود: ${paragraphs[3]}</p>
<p>المصدر: وكالات</p></div></article></main>
<aside class="related-posts"><h3>مواضيع ذات صلة</h3>${linkList(['ارتفاع صادرات الحبوب في الربع الأول', 'خطة لتحديث شبكة الري'])}</aside>
<section id="comments"><h3>التعليقات (1)</h3><p>سامر: أتمنى أن تنجح هذه المحادثات كلها، فالناس هنا يعيشون من النهر وحده منذ قرون طويلة.</p></section>
<footer>جميع الحقوق محفوظة لصحيفة الضفة. لا يجوز النقل من دون إذن خطي من إدارة الصحيفة أو من يمثلها في البلاد.</footer>
</body></html>`

/** A page of the old kind: tables for the layout, tags left open, capital names, no class to go by. */
export const tablePage = `<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=windows-1256">
<TITLE>${headline}</TITLE></HEAD><BODY dir=rtl><TABLE width="100%"><TR><TD colspan=2>
<A HREF="/">الرئيسية</A> | <A HREF="/n">أخبار</A> | <A HREF="/s">رياضة</A></TD></TR>
<TR><TD><A href="1">خبر أول</A><BR><A href="2">خبر ثان</A><BR><A href="3">خبر ثالث</A></TD>
<TD><FONT size=4><B>${headline}</B></FONT><BR>الخميس 15/03/2018<BR><BR>
${paragraphs.join('<BR><BR>\n')}<BR><BR>المصدر: رويترز
</TD></TR></TABLE><P align=center>أرسل إلى صديق</BODY></HTML>`

/** One page with two stories in elements of their own. */
export const twoArticles = `<html><body><main>
<article><h2>${headline}</h2><p>${paragraphs[0]}</p><p>${paragraphs[1]}</p></article>
<article><h2>الحكومة تقر خطة لإصلاح السكك</h2><p>أقرت الحكومة اليوم خطة لإصلاح السكك الحديد تمتد خمس سنوات وتشمل سبع محطات كبرى في البلاد.</p>
<p>وقال وزير النقل نادر العلي إن العمل يبدأ في الربيع، وإن القطارات السريعة ستصل إلى الساحل قبل نهاية العقد.</p></article>
</main></body></html>`

/** A page with links only. */
export const linkPage = `<html><head><title>صحيفة الضفة</title></head><body><nav>${linkList(['الرئيسية', 'سياسة'])}</nav>
${linkList(Array.from({ length: 30 }, (_, i) => `عنوان الخبر رقم ${i} في هذه الصفحة`))}</body></html>`
