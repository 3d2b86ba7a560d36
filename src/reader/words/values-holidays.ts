import { lexicon } from '../engine/lexicon.js'

/** Feasts with a day. Value: their key in the feasts' table. */
export const holidayWords = lexicon(
  'holiday',
  `
رأس السنة / رأس السنة الميلادية / عيد رأس السنة / السنة الجديدة / رأس العام / رأس السنة الجديدة / يوم رأس السنة / عيد رأس السنة الميلادية | new-year | New Year
ليلة رأس السنة / عشية رأس السنة / ليلة رأس السنة الميلادية | new-year-eve | New Year's Eve
عيد الميلاد / عيد الميلاد المجيد / يوم عيد الميلاد / الكريسماس / الكريسمس / كريسماس | christmas | Christmas
ليلة عيد الميلاد / عشية عيد الميلاد / ليلة الميلاد / ليلة الكريسماس | christmas-eve | Christmas Eve
عيد الميلاد الشرقي | eastern-christmas | Coptic Christmas
عيد الحب / يوم الحب / الفالنتاين / عيد الفالنتاين / فالنتاين / يوم الفالنتاين / يوم عيد الحب | valentine | Saint Valentine
يوم المرأة العالمي / اليوم العالمي للمرأة / عيد المرأة / يوم المرأة | womens-day | Women's Day
عيد الأم / يوم الأم | mothers-day | Mother's Day, 21 March in Arab states
عيد الأب / يوم الأب | fathers-day | Father's Day
عيد العمال / يوم العمال / عيد العمال العالمي / يوم العمال العالمي / عيد الشغل / عيد العمل / يوم العمل العالمي | labour-day | Labour Day
الهالووين / هالوين / الهالوين / عيد الهالوين / عيد الهالووين / عيد القديسين | halloween | Halloween
عيد النوروز / نوروز / النوروز / عيد نوروز | nowruz | Nowruz
كذبة أبريل / كذبة نيسان / يوم كذبة أبريل / يوم كذبة نيسان | april-fools | April Fools
اليوم الوطني السعودي / اليوم الوطني للمملكة | saudi-national-day | Saudi National Day
اليوم الوطني الإماراتي / عيد الاتحاد | uae-national-day | UAE National Day
عيد الشكر / يوم الشكر | thanksgiving | Thanksgiving
الجمعة السوداء / الجمعة البيضاء / بلاك فرايدي | black-friday | Black Friday
عيد الفصح / أحد الفصح / عيد القيامة / عيد الفصح المجيد | easter | Easter
الجمعة العظيمة / جمعة الآلام | good-friday | Good Friday
اثنين الفصح / إثنين الفصح | easter-monday | Easter Monday
أربعاء الرماد | ash-wednesday | Ash Wednesday
خميس العهد / خميس الأسرار / خميس الغسل | maundy-thursday | Maundy Thursday
سبت النور | holy-saturday | Holy Saturday
عيد الصعود / خميس الصعود | ascension | Ascension
عيد العنصرة / أحد العنصرة | pentecost | Pentecost
شم النسيم / عيد شم النسيم | sham-el-nessim | Sham el-Nessim
عيد جميع القديسين / يوم جميع القديسين | all-saints | All Saints
يوم الأرض العالمي / اليوم العالمي للأرض | earth-day | Earth Day
يوم الأرض / يوم الأرض الفلسطيني / ذكرى يوم الأرض | land-day | Land Day of the Palestinians
يوم المعلم / عيد المعلم / يوم المعلم العالمي / اليوم العالمي للمعلم | teachers-day | Teachers' Day
يوم الطفل / يوم الطفل العالمي / اليوم العالمي للطفل / عيد الطفل / عيد الطفولة | childrens-day | Children's Day
عيد القديس باتريك / يوم القديس باتريك | saint-patrick | Saint Patrick
عيد الاستقلال الأمريكي / يوم الاستقلال الأمريكي / عيد الاستقلال الأميركي / يوم الاستقلال الأميركي | us-independence | Independence Day of the United States
يوم المحاربين القدامى | veterans-day | Veterans Day
يوم كولومبوس | columbus-day | Columbus Day
يوم مارتن لوثر كينغ / يوم مارتن لوثر كينج | mlk-day | Martin Luther King Day
يوم الرؤساء | presidents-day | Presidents' Day
أحد الشعانين / أحد السعف | palm-sunday | Palm Sunday
عيد الفطر / عيد الفطر المبارك / عيد الفطر السعيد / العيد الصغير | fitr | Eid al-Fitr
عيد الأضحى / عيد الأضحى المبارك / عيد النحر / العيد الكبير | adha | Eid al-Adha
يوم عرفة / وقفة عرفة / يوم عرفات | arafa | Day of Arafa
رأس السنة الهجرية / السنة الهجرية الجديدة / عيد رأس السنة الهجرية | hijri-new-year | Islamic New Year
عاشوراء / يوم عاشوراء | ashura | Ashura
المولد النبوي / المولد النبوي الشريف / عيد المولد النبوي / ذكرى المولد النبوي | mawlid | the Prophet's birthday
أول رمضان / بداية رمضان / أول أيام رمضان / غرة رمضان / مطلع رمضان / بداية شهر رمضان | ramadan-start | first of Ramadan
ليلة القدر | laylat-al-qadr | Night of Destiny
الإسراء والمعراج / ليلة الإسراء والمعراج / ذكرى الإسراء والمعراج | isra-miraj | the Night Journey
`,
)
