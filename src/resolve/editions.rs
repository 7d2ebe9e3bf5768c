//! The page plans of an edition besides its articles: home, listings, topics, archive.

use std::cell::OnceCell;
use std::sync::Arc;

use super::alternates::{counterparts, has_archive, has_topics, plan_of};
use super::canonical::{canonical, whole};
use super::listings::{HOME_ENTRIES, pages_of};
use super::pages::teaser;
use crate::model::url::encode;
use crate::model::{
    Alternate, Edition, EditionIx, EditionPlan, Listed, PageBody, PagePlan, Pager, Site, Teaser,
    TopicLink, YearLink,
};

/// The pages of an edition that are no articles, as far as their files are wanted.
#[must_use]
pub fn edition_pages(
    site: &Site<'_>,
    edition_ix: EditionIx,
    wants: &dyn Fn(&str) -> bool,
) -> Vec<PagePlan> {
    let edition = site.settings.edition(edition_ix);
    let plan = plan_of(site, edition_ix);
    let teasers = vec![OnceCell::new(); site.articles.len()];
    let mut maker = Maker { site, edition_ix, edition, wants, teasers, pages: Vec::new() };
    maker.home(plan);
    maker.listing(&Listed::All, "articles/", &plan.listing, &plan.elsewhere, &|_| true);
    maker.topics(plan);
    maker.archive(plan);
    maker.redirects(plan);
    if maker.wants("404.html") {
        maker.push("404.html", "404.html", false, maker.homes(), PageBody::NotFound);
    }
    maker.pages
}

struct Maker<'m> {
    site: &'m Site<'m>,
    edition_ix: EditionIx,
    edition: &'m Edition,
    wants: &'m dyn Fn(&str) -> bool,
    /// By article: each is made once, however many pages list it.
    teasers: Vec<OnceCell<Option<Arc<Teaser>>>>,
    pages: Vec<PagePlan>,
}

impl Maker<'_> {
    /// Whether a file below the edition's folder is wanted.
    fn wants(&self, file: &str) -> bool {
        (self.wants)(&format!("{}{file}", self.edition.folder))
    }

    fn home(&mut self, plan: &EditionPlan) {
        if !self.wants("index.html") {
            return;
        }
        let first = |list: &[u32]| self.entries(&list[..list.len().min(HOME_ENTRIES)]);
        let body =
            PageBody::Home { latest: first(&plan.listing), elsewhere: first(&plan.elsewhere) };
        self.push("", "index.html", true, self.counterparts("", &|_| true), body);
    }

    fn topics(&mut self, plan: &EditionPlan) {
        if !has_topics(plan) {
            return;
        }
        if self.wants("topics/index.html") {
            let link = |topic: &crate::model::TopicPlan| TopicLink {
                id: topic.id.clone(),
                href: self.address(&format!("topics/{}/", topic.id)),
                count: topic.listing.len(),
            };
            let body = PageBody::Topics(plan.topics.iter().map(link).collect());
            let alternates = self.counterparts("topics/", &has_topics);
            self.push("topics/", "topics/index.html", true, alternates, body);
        }
        for topic in &plan.topics {
            let has = |other: &EditionPlan| other.topic(&topic.id).is_some();
            let (of, tail) = (Listed::Topic(topic.id.clone()), format!("topics/{}/", topic.id));
            self.listing(&of, &tail, &topic.listing, &topic.elsewhere, &has);
        }
    }

    fn archive(&mut self, plan: &EditionPlan) {
        if !has_archive(plan) {
            return;
        }
        if self.wants("archive/index.html") {
            let link = |year: &crate::model::YearPlan| YearLink {
                year: year.year,
                href: self.address(&format!("archive/{}/", year.year)),
                count: year.dated.len(),
            };
            let body = PageBody::Archive(plan.years.iter().map(link).collect());
            let alternates = self.counterparts("archive/", &has_archive);
            self.push("archive/", "archive/index.html", true, alternates, body);
        }
        for year in &plan.years {
            let number = year.year;
            let has = |other: &EditionPlan| other.years.iter().any(|own| own.year == number);
            let tail = format!("archive/{number}/");
            let listing = &plan.dated[year.dated.clone()];
            self.listing(&Listed::Year(number), &tail, listing, &[], &has);
        }
    }

    fn redirects(&mut self, plan: &EditionPlan) {
        for redirect in &plan.redirects {
            let article = redirect.article as usize;
            let below = redirect.from.strip_prefix(self.edition.path.as_str());
            let file = format!("{}{}index.html", self.edition.folder, below.unwrap_or_default());
            if !(self.wants)(&file) {
                continue;
            }
            let Some(teaser) = teaser(self.site, article, self.edition_ix) else { continue };
            self.pages.push(PagePlan {
                edition: self.edition_ix,
                file,
                path: redirect.from.clone(),
                canonical: canonical(self.site, article, self.edition_ix),
                alternates: Arc::new([]),
                body: PageBody::Redirect(Box::new(teaser)),
            });
        }
    }

    /// The pages of one listing: `tail`, `tail/page/2/` …
    fn listing(
        &mut self,
        of: &Listed,
        tail: &str,
        listing: &[u32],
        elsewhere: &[u32],
        has: &dyn Fn(&EditionPlan) -> bool,
    ) {
        let size = self.site.settings.page_size;
        let total = pages_of(listing.len(), size);
        let tail = |n: usize| match n {
            1 => tail.to_owned(),
            n => format!("{tail}page/{n}/"),
        };
        for number in 1..=total {
            if !self.wants(&format!("{}index.html", tail(number))) {
                continue;
            }
            let from = (number - 1) * size;
            let to = (from + size).min(listing.len());
            let body = PageBody::Listing {
                of: of.clone(),
                entries: self.entries(&listing[from..to]),
                elsewhere: self.entries(if number == total { elsewhere } else { &[] }),
                pager: Pager {
                    number,
                    total,
                    previous: (number > 1).then(|| self.address(&tail(number - 1))),
                    next: (number < total).then(|| self.address(&tail(number + 1))),
                },
            };
            // Pages of different editions hold different articles; only the first ones correspond.
            let alternates = match number {
                1 => self.counterparts(&tail(1), has),
                number => self.alone(&tail(number)),
            };
            let tail = tail(number);
            self.push(&tail, &format!("{tail}index.html"), true, alternates, body);
        }
    }

    fn push(
        &mut self,
        tail: &str,
        file: &str,
        canonical: bool,
        alternates: Arc<[Alternate]>,
        body: PageBody,
    ) {
        let path = format!("{}{tail}", self.edition.path);
        self.pages.push(PagePlan {
            edition: self.edition_ix,
            file: format!("{}{file}", self.edition.folder),
            canonical: canonical.then(|| whole(self.site, self.edition_ix, &path)),
            path: Arc::from(path),
            alternates,
            body,
        });
    }

    fn address(&self, tail: &str) -> String {
        encode(&format!("{}{tail}", self.edition.path))
    }

    fn entries(&self, list: &[u32]) -> Vec<Arc<Teaser>> {
        let teaser = |ix: &u32| {
            let ix = *ix as usize;
            let made = || teaser(self.site, ix, self.edition_ix).map(Arc::new);
            self.teasers[ix].get_or_init(made).clone()
        };
        list.iter().filter_map(teaser).collect()
    }

    fn counterparts(&self, tail: &str, has: &dyn Fn(&EditionPlan) -> bool) -> Arc<[Alternate]> {
        counterparts(self.site, self.edition.section, tail, has)
    }

    /// A page that has no counterpart: the switcher leads to the other editions' homes.
    fn alone(&self, tail: &str) -> Arc<[Alternate]> {
        let mut all = self.homes().to_vec();
        if let Some(own) = all.iter_mut().find(|other| other.edition == self.edition_ix) {
            own.path = Arc::from(format!("{}{tail}", self.edition.path));
            own.exact = true;
        }
        all.into()
    }

    /// What stands at no address that anybody meant has no place of its own in the switcher.
    fn homes(&self) -> Arc<[Alternate]> {
        self.counterparts("", &|_| false)
    }
}
