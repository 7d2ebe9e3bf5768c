//! A day by a pattern, in whatever calendar.

use icu::calendar::cal::hijri::{
    TabularAlgorithm, TabularAlgorithmEpoch, TabularAlgorithmLeapYears, UmmAlQura,
};
use icu::calendar::cal::{
    Buddhist, ChineseTraditional, Coptic, Ethiopian, EthiopianEraStyle, Gregorian, Hebrew, Hijri,
    Indian, Japanese, KoreanTraditional, Persian, Roc,
};
use icu::datetime::fieldsets::enums::DateFieldSet;
use icu::datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};
use writeable::TryWriteable as _;

use super::datetime::iso;
use crate::model::article::Day;

/// Writes a day by a pattern of UTS 35.
pub(super) fn write(
    calendar: &str,
    locale: &icu::locale::Locale,
    pattern: &str,
    day: Day,
) -> Option<String> {
    let pattern = DateTimePattern::try_from_pattern_str(pattern).ok()?;
    let date = iso(day)?;
    macro_rules! by {
        ($calendar:expr, $kind:ty) => {{
            let date = date.to_calendar($calendar);
            let names = FixedCalendarDateTimeNames::<$kind, DateFieldSet>::try_new(locale.into());
            let mut names = names.ok()?;
            let formatter = names.include_for_pattern(&pattern).ok()?;
            let text = formatter.format(&date);
            text.try_write_to_string().ok().map(std::borrow::Cow::into_owned)
        }};
    }
    let civil =
        TabularAlgorithm::new(TabularAlgorithmLeapYears::TypeII, TabularAlgorithmEpoch::Friday);
    let tabular =
        TabularAlgorithm::new(TabularAlgorithmLeapYears::TypeII, TabularAlgorithmEpoch::Thursday);
    match calendar {
        "buddhist" => by!(Buddhist, Buddhist),
        "chinese" => by!(ChineseTraditional::new(), ChineseTraditional),
        "coptic" => by!(Coptic, Coptic),
        "dangi" => by!(KoreanTraditional::new(), KoreanTraditional),
        "ethioaa" => by!(Ethiopian::new_with_era_style(EthiopianEraStyle::AmeteAlem), Ethiopian),
        "ethiopic" => by!(Ethiopian::new(), Ethiopian),
        "hebrew" => by!(Hebrew, Hebrew),
        "indian" => by!(Indian, Indian),
        "islamic-civil" => by!(Hijri(civil), Hijri<TabularAlgorithm>),
        "islamic-tbla" => by!(Hijri(tabular), Hijri<TabularAlgorithm>),
        "islamic-umalqura" => by!(Hijri::new_umm_al_qura(), Hijri<UmmAlQura>),
        "japanese" => by!(Japanese::new(), Japanese),
        "persian" => by!(Persian, Persian),
        "roc" => by!(Roc, Roc),
        _ => by!(Gregorian, Gregorian),
    }
}
