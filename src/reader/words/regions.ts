import { lexicon } from '../engine/lexicon.js'

/** Parts of the world that hold several states or belong to none: `أميركا اللاتينية` is not the United States. */
export const regions = lexicon(
  'REGION',
  `
  الشرق الأوسط / منطقة الشرق الأوسط / الشرقين الأوسط والأدنى | middle-east | Middle East
  الشرق الأدنى | near-east | Near East
  الشرق الأوسط وشمال أفريقيا / منطقة الشرق الأوسط وشمال أفريقيا | mena | Middle East and North Africa
  الخليج / الخليج العربي / منطقة الخليج / منطقة الخليج العربي / الخليج الفارسي | gulf | the Gulf
  شبه الجزيرة العربية / الجزيرة العربية / جزيرة العرب | arabia | Arabian Peninsula
  بلاد الشام / المشرق العربي / المشرق | levant | Levant
  المغرب العربي / المغرب الكبير / المنطقة المغاربية / المغرب الإسلامي | maghreb | Maghreb
  العالم العربي / الوطن العربي / المنطقة العربية | arab-world | Arab world
  العالم الإسلامي | muslim-world | Muslim world
  شمال أفريقيا / شمالي أفريقيا | north-africa | North Africa
  غرب أفريقيا / غربي أفريقيا / أفريقيا الغربية | west-africa | West Africa
  شرق أفريقيا / شرقي أفريقيا | east-africa | East Africa
  القرن الأفريقي / منطقة القرن الأفريقي | horn-of-africa | Horn of Africa
  الساحل الأفريقي / منطقة الساحل / منطقة الساحل الأفريقي / الساحل والصحراء / منطقة الساحل والصحراء | sahel | Sahel
  منطقة البحيرات العظمى / البحيرات العظمى / البحيرات الكبرى | great-lakes | Great Lakes of Africa
  حوض بحيرة تشاد / بحيرة تشاد | lake-chad | Lake Chad Basin
  أفريقيا / القارة الأفريقية / القارة السمراء | africa | Africa
  أفريقيا جنوب الصحراء / جنوب الصحراء | sub-saharan-africa | Africa south of the Sahara
  أوروبا / أوربا / القارة الأوروبية / القارة العجوز | europe | Europe
  أوروبا الشرقية / شرق أوروبا / شرقي أوروبا | eastern-europe | Eastern Europe
  أوروبا الغربية / غرب أوروبا / غربي أوروبا | western-europe | Western Europe
  البلقان / غرب البلقان / منطقة البلقان / دول غرب البلقان | balkans | Balkans
  القوقاز / شمال القوقاز / جنوب القوقاز | caucasus | Caucasus
  آسيا / القارة الآسيوية | asia | Asia
  آسيا الوسطى / وسط آسيا | central-asia | Central Asia
  جنوب آسيا / جنوبي آسيا | south-asia | South Asia
  جنوب شرق آسيا / جنوب شرقي آسيا | south-east-asia | South-East Asia
  شرق آسيا | east-asia | East Asia
  غرب آسيا / غربي آسيا | west-asia | West Asia
  شبه الجزيرة الكورية / الجزيرة الكورية | korean-peninsula | Korean Peninsula
  آسيا والمحيط الهادئ / منطقة آسيا والمحيط الهادئ | asia-pacific | Asia and the Pacific
  أميركا اللاتينية / أمريكا اللاتينية | latin-america | Latin America
  أميركا الجنوبية / أمريكا الجنوبية | south-america | South America
  أميركا الشمالية / أمريكا الشمالية | north-america | North America
  أميركا الوسطى / أمريكا الوسطى | central-america | Central America
  الكاريبي / البحر الكاريبي / منطقة الكاريبي / جزر الكاريبي | caribbean | Caribbean
  البحر المتوسط / البحر الأبيض المتوسط / المتوسط / شرق المتوسط / حوض المتوسط / حوض البحر المتوسط | mediterranean | Mediterranean
  البحر الأحمر | red-sea | Red Sea
  بحر إيجه / بحر إيجة | aegean | Aegean Sea
  البحر الأسود | black-sea | Black Sea
  بحر قزوين | caspian | Caspian Sea
  بحر الصين الجنوبي | south-china-sea | South China Sea
  مضيق هرمز / هرمز | hormuz | Strait of Hormuz
  باب المندب / مضيق باب المندب | bab-al-mandab | Bab al-Mandab
  خليج عدن | gulf-of-aden | Gulf of Aden
  خليج عمان / بحر عمان | gulf-of-oman | Gulf of Oman
  خليج غينيا | gulf-of-guinea | Gulf of Guinea
  قناة السويس | suez-canal | Suez Canal
  الجولان / هضبة الجولان / الجولان المحتل / مرتفعات الجولان | golan | Golan Heights
  الضفة الغربية | west-bank | West Bank
  الصحراء الغربية | western-sahara | Western Sahara
  إقليم كردستان العراق / كردستان العراق / كردستان / إقليم كردستان | kurdistan | Kurdistan Region
  دارفور / إقليم دارفور | darfur | Darfur
  سيناء / شبه جزيرة سيناء / شمال سيناء | sinai | Sinai
  شبه جزيرة القرم / القرم / جزيرة القرم | crimea | Crimea
  ناغورني قره باغ / ناغورني كاراباخ / قره باغ / ناغورني قره باخ | karabakh | Nagorno-Karabakh
  كشمير / إقليم كشمير | kashmir | Kashmir
  إقليم الأنبار / محافظة الأنبار / الأنبار | anbar | Anbar
  محافظة نينوى / نينوى / سهل نينوى | nineveh | Nineveh
  محافظة صلاح الدين | salahuddin | Salah ad-Din
  محافظة ديالى / ديالى | diyala | Diyala
  الغوطة الشرقية / الغوطة | ghouta | Eastern Ghouta
  `,
)
