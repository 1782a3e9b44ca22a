//! Long lists in pages. A page number that does not exist shows the last one there is.

/// Which part of a list is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paging {
    /// From 1.
    pub page: u64,
    pub pages: u64,
    pub total: u64,
    pub size: u64,
}

impl Paging {
    /// `wanted` as it stood in the address; what is no number means the first page.
    pub fn new(wanted: Option<&str>, total: u64, size: u64) -> Self {
        let size = size.max(1);
        let pages = total.div_ceil(size).max(1);
        let page = wanted.and_then(|text| text.trim().parse::<u64>().ok()).unwrap_or(1).clamp(1, pages);
        Self { page, pages, total, size }
    }

    /// How many entries stand before this page.
    pub fn offset(&self) -> u64 {
        (self.page - 1) * self.size
    }

    /// The numbers to show: first, last and those around; `None` is a gap.
    pub fn numbers(&self) -> Vec<Option<u64>> {
        let mut shown = Vec::new();
        let mut last = 0;
        for page in 1..=self.pages {
            let near = page.abs_diff(self.page) <= 1;
            if page == 1 || page == self.pages || near {
                if page > last + 1 {
                    shown.push(None);
                }
                shown.push(Some(page));
                last = page;
            }
            // Nothing more to show until the last page.
            if page > self.page + 1 && page + 1 < self.pages {
                shown.push(None);
                shown.push(Some(self.pages));
                break;
            }
        }
        shown
    }
}

#[cfg(test)]
mod tests {
    use super::Paging;

    #[test]
    fn a_page_that_is_not_there_is_the_last() {
        let check =
            |wanted: Option<&str>, expected: u64| assert_eq!(Paging::new(wanted, 101, 25).page, expected, "{wanted:?}");
        check(None, 1);
        check(Some("10000"), 5);
        check(Some("0"), 1);
        check(Some("-3"), 1);
        check(Some("99999999999999999999999"), 1);
        check(Some("zwei"), 1);
        assert_eq!(Paging::new(Some("7"), 0, 25).page, 1);
    }

    #[test]
    fn the_numbers_leave_gaps() {
        let numbers = |page: &str, total| Paging::new(Some(page), total, 1).numbers();
        assert_eq!(numbers("1", 1), [Some(1)]);
        assert_eq!(numbers("5", 9), [Some(1), None, Some(4), Some(5), Some(6), None, Some(9)]);
        assert_eq!(numbers("1", 3), [Some(1), Some(2), Some(3)]);
        assert_eq!(numbers("1", 1_000_000), [Some(1), Some(2), None, Some(1_000_000)]);
        assert_eq!(numbers("9", 9), [Some(1), None, Some(8), Some(9)]);
    }
}
