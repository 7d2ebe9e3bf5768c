#!/usr/bin/env node
// Expected values from Node's Intl, for the functions behind Fluent.
//
//     node make.js [FOLDER]       writes one FUNCTION.jsonl each and VERSIONS.json; the same node, the same bytes
//
// A line: {"options","input","expected"}; `input` is a list, and `expected` has a list of the same length for each
// locale (REGION, LANGUAGE, PLURAL: a list in the list). `options` are Intl's own names. `input` of DATETIME are instants
// in UTC; `calendar` and `timeZone` are always given, since Intl's defaults depend on the locale and the machine.
'use strict'
const fs = require('fs'), path = require('path')
const OUT = process.argv[2] || __dirname
const LOCALES = ('ar ar-EG bn cs cy de de-CH en en-GB es es-419 fa fr ga he hi ja lt pl pt-BR pt-PT ru sl th ur zh-Hans zh-Hant').split(' ')
const OWN = { ar: ['arab', 'latn'], 'ar-EG': ['arab', 'latn'], bn: ['beng', 'latn'], fa: ['arabext', 'latn'], hi: ['deva', 'latn'], ur: ['arabext', 'latn'], th: ['thai'] }
// The 249 codes of ISO 3166-1 alpha-2.
const ISO = new Set(('AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW').split(' '))
const MANY = ('AE AF AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ ' +
  'DE DK DO DZ EC EE EG ES ET FI FR GA GE GH GN GR GT HN HR HT HU ID IE IL IN IQ IS IT JM JO JP KE KG KH KR KW KZ LA LB LK LT LU LV ' +
  'MA MD ME MG MK ML MM MN MT MU MV MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PS PT PY QA RO RS RU RW SA SE SG SI SK SN ' +
  'SV TH TJ TM TN TR TT TW TZ UA US UY UZ VN ZA GB-ENG GB-SCT GB-WLS').split(' ')
const parent = {}, parts = {}
for (const line of fs.readFileSync(path.join(__dirname, '../../../src/format/cldr/subdivisions-gb.tsv'), 'utf8').split('\n')) {
  if (line.startsWith('# parent ')) { const [, , a, b] = line.split(' '); parent[a] = b } else if (line && !line.startsWith('#')) { const [l, c, n] = line.split('\t'); parts[l + ' ' + c] = n }
}
const above = { 'de-CH': 'de', 'en-GB': 'en', 'es-419': 'es', 'pt-PT': 'pt' }
const alias = { 'pt-BR': 'pt', 'zh-Hans': 'zh', 'ar-EG': 'ar' }
const subdivision = (locale, code) => { for (let l = alias[locale] || locale; l; l = parent[l] || above[l]) if (parts[l + ' ' + code]) return parts[l + ' ' + code] }
const files = {}
function put(fn, locale, options, input, expected, more) {
  const rows = (files[fn] ||= new Map())
  const key = JSON.stringify([locale, options, more])
  const row = rows.get(key) || { locale, function: fn, options, input: [], expected: [], ...more }
  row.input.push(input); row.expected.push(expected)
  rows.set(key, row)
}

// Languages that ICU4X has no plural rules of, and Intl has.
const RARE = ('an ars asa bal bem bez ce cgg dv ff fur gsw guw gv haw io iu jgo jmc kab kaj kcg kkj kl ksb kw lag lg ln mas mg mgo nah naq nd nnh nr ny nyn os pap rof rwk saq ' +
  'sdh se seh sgs shi sma smi smj smn sms sn sr-Latn ss ssy teo tig ts tzm ve vo vun wa wae xog yi').split(' ').filter(locale => Intl.PluralRules.supportedLocalesOf([locale]).length)
function plurals(locale) {
  const whole = [...Array(32).keys()].map(String).concat(['42', '100', '101', '102', '111', '112', '121', '1000', '7333', '1000000', '2000000', '825000'])
  for (const type of ['cardinal', 'ordinal']) {
    const rules = new Intl.PluralRules(locale, { type })
    put('PLURAL', locale, { type }, whole, whole.map(n => rules.select(Number(n))), { categories: rules.resolvedOptions().pluralCategories.slice().sort() })
  }
  const fractions = ['0', '1', '2', '5', '1.5', '0.5']
  for (const minimumFractionDigits of [0, 1, 2]) {
    const rules = new Intl.PluralRules(locale, { type: 'cardinal', minimumFractionDigits })
    put('PLURAL', locale, { type: 'cardinal', minimumFractionDigits }, fractions, fractions.map(n => rules.select(Number(n))))
  }
}
for (const locale of LOCALES) {
  // --- NUMBER
  const number = (options, inputs) => {
    const f = new Intl.NumberFormat(locale, options)
    const numbering = options.numberingSystem ? undefined : f.resolvedOptions().numberingSystem
    // Strings, so that no digit passes through a binary fraction.
    for (const input of inputs) put('NUMBER', locale, options, input, f.format(input), { numbering })
  }
  number({}, ['0', '7', '-7', '999', '1000', '9999', '12345', '1234567.5', '-0.25', '7333'])
  number({ useGrouping: false }, ['2022', '1234567.5'])
  number({ useGrouping: 'always' }, ['1000', '1234567'])
  number({ minimumFractionDigits: 1 }, ['7333', '7.25'])
  number({ minimumFractionDigits: 2, maximumFractionDigits: 2 }, ['7333', '1.005', '2.675'])
  number({ maximumFractionDigits: 0 }, ['0.5', '1.5', '2.5', '1234.56'])
  number({ minimumIntegerDigits: 3 }, ['7', '12345'])
  number({ maximumSignificantDigits: 3 }, ['123456', '0.0012345'])
  number({ minimumSignificantDigits: 3 }, ['1', '1234'])
  number({ style: 'percent' }, ['0', '0.125', '0.5', '-0.07', '12.34'])
  number({ style: 'percent', minimumFractionDigits: 1 }, ['0.125', '0.5'])
  number({ style: 'percent', notation: 'compact' }, ['12.34', '0.125'])
  for (const compactDisplay of ['short', 'long']) {
    number({ notation: 'compact', compactDisplay }, ['0', '999', '1000', '1234', '12345', '123456', '999999', '1000000', '1500000', '2000000', '1200000000', '-45000'])
    number({ notation: 'compact', compactDisplay, maximumFractionDigits: 1 }, ['825000', '1250000'])
    number({ notation: 'compact', compactDisplay, minimumFractionDigits: 1 }, ['950', '1234567', '2000000'])
    number({ notation: 'compact', compactDisplay, minimumFractionDigits: 1, maximumFractionDigits: 2 }, ['1234567', '2000000'])
    number({ notation: 'compact', compactDisplay, minimumSignificantDigits: 3 }, ['1234567', '2000000'])
  }
  number({ signDisplay: 'always' }, ['0', '5', '-5'])
  number({ signDisplay: 'exceptZero' }, ['0', '5', '-5'])
  number({ signDisplay: 'never' }, ['-5'])
  for (const currency of ['EUR', 'USD', 'JPY', 'BHD']) {
    for (const currencyDisplay of ['symbol', 'narrowSymbol', 'code', 'name']) {
      number({ style: 'currency', currency, currencyDisplay }, currencyDisplay === 'narrowSymbol' ? ['825000'] : ['0', '1', '2', '825000', '-12.34'])
      number({ style: 'currency', currency, currencyDisplay, maximumFractionDigits: 0 }, ['825000'])
    }
  }
  number({ style: 'currency', currency: 'EUR', currencyDisplay: 'symbol', notation: 'compact', compactDisplay: 'short' }, ['825000', '1500000'])
  number({ style: 'currency', currency: 'EUR', notation: 'compact', minimumFractionDigits: 1 }, ['1234567', '2000000'])
  number({ style: 'currency', currency: 'JPY', notation: 'compact', minimumFractionDigits: 1 }, ['1234567'])
  number({ style: 'currency', currency: 'CLF', currencyDisplay: 'name', maximumFractionDigits: 0 }, ['1000'])
  number({ style: 'currency', currency: 'EUR', currencyDisplay: 'symbol', signDisplay: 'always' }, ['40'])
  // Only the digits that are a locale's own: nobody writes Polish with those of Bengal.
  for (const numberingSystem of OWN[locale] || []) {
    number({ numberingSystem }, ['1234567.5', '-2022'])
    number({ numberingSystem, style: 'percent' }, ['0.125'])
    number({ numberingSystem, style: 'currency', currency: 'EUR' }, ['825000'])
  }

  plurals(locale)

  // --- DATETIME
  const moments = ['2022-07-28T14:05:09Z', '2023-01-01T00:30:00Z']
  const datetime = (options, inputs = moments) => {
    const all = { calendar: 'gregory', timeZone: 'UTC', ...options }
    const f = new Intl.DateTimeFormat(locale, all)
    const numbering = options.numberingSystem ? undefined : f.resolvedOptions().numberingSystem
    for (const input of inputs) put('DATETIME', locale, all, input, f.format(new Date(input)), { numbering })
  }
  for (const dateStyle of ['full', 'long', 'medium', 'short']) {
    datetime({ dateStyle })
    datetime({ dateStyle, timeStyle: 'short' }, moments.slice(0, 1))
  }
  for (const timeStyle of ['full', 'long', 'medium', 'short']) datetime({ timeStyle })
  for (const timeZone of ['Europe/Paris', 'Asia/Karachi', 'America/New_York']) {
    datetime({ dateStyle: 'long', timeStyle: 'short', timeZone })
    for (const timeZoneName of ['short', 'long', 'shortOffset']) datetime({ hour: 'numeric', minute: '2-digit', timeZone, timeZoneName }, moments.slice(0, 1))
  }
  datetime({ weekday: 'long' }); datetime({ weekday: 'short' })
  datetime({ weekday: 'long', day: 'numeric', month: 'long' })
  datetime({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
  datetime({ day: 'numeric', month: 'long' }); datetime({ day: 'numeric', month: 'short' })
  datetime({ month: 'long', year: 'numeric' }); datetime({ month: 'short', year: 'numeric' })
  datetime({ month: 'long' }); datetime({ year: 'numeric' })
  datetime({ weekday: 'narrow' }); datetime({ weekday: 'narrow', day: 'numeric' }); datetime({ weekday: 'short', day: 'numeric' })
  datetime({ month: 'narrow' }); datetime({ month: 'narrow', day: 'numeric' }); datetime({ year: '2-digit' })
  const times = ['2022-07-26T09:05:00Z', '2022-07-31T00:00:00Z', '2022-07-31T12:00:00Z', '2022-07-28T20:30:00Z']
  for (const weekday of ['long', 'short']) datetime({ weekday, hour: 'numeric', minute: '2-digit' }, times)
  datetime({ weekday: 'long', hour: '2-digit', minute: '2-digit' }, times)
  datetime({ weekday: 'long', hour: 'numeric', minute: '2-digit', hourCycle: 'h12' }, times)
  datetime({ hour: 'numeric' }, times); datetime({ hour: '2-digit' }, times)
  for (const hourCycle of ['h12', 'h23']) datetime({ hour: 'numeric', hourCycle }, times)
  datetime({ day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' }, times.slice(0, 1))
  datetime({ day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' }, times.slice(0, 1))
  datetime({ weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' }, times.slice(0, 1))
  datetime({ year: 'numeric', hour: 'numeric', minute: '2-digit' }, times.slice(0, 1))
  for (const calendar of ['persian', 'islamic-umalqura', 'buddhist', 'japanese']) datetime({ calendar, dateStyle: 'long' })
  for (const numberingSystem of OWN[locale] || []) datetime({ dateStyle: 'long', numberingSystem }, moments.slice(0, 1))

  // --- DATERANGE
  const ranges = { same: ['2022-07-23', '2022-07-23'], month: ['2022-07-23', '2022-07-26'], months: ['2023-11-30', '2023-12-03'], years: ['2022-12-28', '2023-01-03'] }
  const daterange = (options, which = Object.keys(ranges)) => {
    const all = { calendar: 'gregory', timeZone: 'UTC', ...options }
    const f = new Intl.DateTimeFormat(locale, all)
    const numbering = options.numberingSystem ? undefined : f.resolvedOptions().numberingSystem
    for (const name of which) {
      const [a, b] = ranges[name]
      put('DATERANGE', locale, all, [a, b], f.formatRange(new Date(a + 'T12:00:00Z'), new Date(b + 'T12:00:00Z')), { numbering })
    }
  }
  for (const dateStyle of ['full', 'long', 'medium', 'short']) daterange({ dateStyle })
  daterange({ day: 'numeric', month: 'long' }); daterange({ day: 'numeric', month: 'short' })
  daterange({ month: 'long', year: 'numeric' }); daterange({ month: 'short', year: 'numeric' })
  daterange({ weekday: 'long', day: 'numeric', month: 'long' }); daterange({ year: 'numeric' })
  for (const weekday of ['long', 'short', 'narrow']) daterange({ weekday })
  daterange({ weekday: 'short', day: 'numeric' }); daterange({ day: 'numeric' }); daterange({ month: 'long' })
  for (const calendar of ['persian', 'buddhist']) daterange({ calendar, dateStyle: 'long' })
  for (const numberingSystem of OWN[locale] || []) daterange({ dateStyle: 'long', numberingSystem }, ['month'])

  // --- LIST
  const region = new Intl.DisplayNames(locale, { type: 'region', style: 'long' })
  const named = ['IN', 'IT', 'OM', 'GB', 'JP'].map(code => region.of(code))
  // The last two put Spanish `y`/`o` before i and o, and Hebrew before letters that are not its own.
  const sets = [named, [named[1], named[0]], [named[0], named[2]], ['A', 'B', 'C', 'D', 'E'], ['אילן', 'Zoe']]
  for (const type of ['conjunction', 'disjunction', 'unit']) for (const style of ['long', 'short']) {
    const f = new Intl.ListFormat(locale, { type, style })
    for (let n = 1; n <= 4; n++) put('LIST', locale, { type, style }, sets[0].slice(0, n), f.format(sets[0].slice(0, n)))
    if (style === 'long') for (const items of sets.slice(1)) put('LIST', locale, { type, style }, items, f.format(items))
  }

  // --- REGION, REGIONS: all codes of ISO 3166-1 that Intl knows a name for
  const codes = []
  for (let a = 65; a <= 90; a++) for (let b = 65; b <= 90; b++) {
    const code = String.fromCharCode(a, b)
    if (ISO.has(code)) codes.push(code)
  }
  for (const style of ['long', 'short']) {
    const names = new Intl.DisplayNames(locale, { type: 'region', style })
    // Every third, and those that have a short name or a quarrel about theirs.
    const some = codes.filter((code, ix) => ix % 3 === 0 || ['GB', 'US', 'HK', 'MO', 'PS', 'BA', 'MM', 'CD', 'CZ', 'TR'].includes(code))
    const asked = style === 'short' ? ['GB', 'US', 'HK', 'MO', 'PS', 'BA'] : some
    put('REGION', locale, { style }, asked, asked.map(code => names.of(code)))
  }
  const collator = new Intl.Collator(locale)
  for (const input of [['FR'], ['FR', 'GB'], ['GB', 'FR', 'AT'], ['ZA', 'EG', 'AX', 'CZ', 'CI', 'US', 'GB', 'ES', 'AE', 'JP', 'ET', 'CL']]) {
    const sorted = input.map(code => region.of(code)).sort(collator.compare)
    put('REGIONS', locale, { style: 'long', type: 'conjunction' }, input, new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' }).format(sorted))
  }

  // Many at once, and the parts of a country among them, by CLDR's own names.
  {
    const all = MANY.filter(code => !code.includes('-') || subdivision(locale, code))
    const names = all.map(code => subdivision(locale, code) || region.of(code)).sort(collator.compare)
    put('REGIONS', locale, { style: 'long', type: 'conjunction' }, all, new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' }).format(names))
  }

  // --- LANGUAGE
  const tags = [...new Set([...LOCALES, 'it', 'ca', 'pt', 'sv', 'ko', 'tr', 'uk', 'sw', 'id', 'sr-Latn', 'sr-Cyrl', 'zh', 'nl-BE', 'pa-Arab', 'ku', 'eo'])]
  for (const languageDisplay of ['dialect']) {
    const names = new Intl.DisplayNames(locale, { type: 'language', style: 'long', languageDisplay })
    put('LANGUAGE', locale, {}, tags, tags.map(tag => names.of(tag)))
  }
  put('LANGUAGE', locale, { in: 'itself' }, locale, new Intl.DisplayNames(locale, { type: 'language' }).of(locale))

  // --- RELATIVE
  for (const unit of ['day', 'week', 'month', 'year']) for (const numeric of ['auto', 'always']) {
    const f = new Intl.RelativeTimeFormat(locale, { numeric, style: 'long' })
    for (const input of [-21, -5, -2, -1, 0, 1, 2, 3, 5, 21]) put('RELATIVE', locale, { unit, numeric, style: 'long' }, input, f.format(input, unit))
  }
}
RARE.forEach(plurals)
let lines = 0, values = 0
for (const [name, rows] of Object.entries(files)) {
  // What is asked alike in all locales is one line.
  const grouped = new Map()
  for (const { locale, options, input, expected } of rows.values()) {
    const key = JSON.stringify([options, input])
    const row = grouped.get(key) || { options, input, expected: {} }
    row.expected[locale] = expected
    grouped.set(key, row)
    values += expected.flat().length
  }
  fs.writeFileSync(path.join(OUT, name + '.jsonl'), [...grouped.values()].map(row => JSON.stringify(row)).join('\n') + '\n')
  lines += grouped.size
}
fs.writeFileSync(path.join(OUT, 'VERSIONS.json'), JSON.stringify({ node: process.version, icu: process.versions.icu, cldr: process.versions.cldr, unicode: process.versions.unicode, tz: process.versions.tz, locales: LOCALES, lines, values }, null, 1) + '\n')
console.log('lines', lines, 'values', values)
