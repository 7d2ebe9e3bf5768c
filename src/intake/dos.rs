//! Code pages of DOS that no standard of the web has. Archives and old programs use them to this day.

/// A code page: its name, and the characters of its bytes from 80 to FF.
pub(super) struct Dos {
    /// As people call it.
    pub(super) name: &'static str,
    upper: &'static str,
}

/// Western Europe.
pub(super) static CP850: Dos = Dos {
    name: "CP850",
    upper: "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}",
};

/// The one that the first computers had.
pub(super) static CP437: Dos = Dos {
    name: "CP437",
    upper: "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}",
};

/// Central Europe.
pub(super) static CP852: Dos = Dos {
    name: "CP852",
    upper: "ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u{ad}˝˛ˇ˘§÷¸°¨˙űŘř■\u{a0}",
};

impl Dos {
    /// Its characters with their bytes.
    pub(super) fn chars(&self) -> impl Iterator<Item = (char, u8)> {
        self.upper.chars().zip(0x80..=0xFF)
    }

    /// Reads bytes, of which each is a character.
    #[must_use]
    pub(super) fn decode(&self, bytes: &[u8]) -> String {
        let upper: Vec<char> = self.upper.chars().collect();
        let char = |byte: &u8| match usize::from(*byte).checked_sub(0x80) {
            Some(ix) => upper.get(ix).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
            None => char::from(*byte),
        };
        bytes.iter().map(char).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_byte_has_a_character_of_its_own() {
        for page in [&CP437, &CP850, &CP852] {
            let chars: std::collections::BTreeSet<char> = page.chars().map(|(c, _)| c).collect();
            assert_eq!(chars.len(), 128, "{}", page.name);
        }
        assert_eq!(CP850.decode(b"d\x82j\x85"), "déjà");
        assert_eq!(CP437.decode(b"d\x82j\x85"), "déjà");
        assert_eq!(CP852.decode(b"\x9d\xa2d\xab"), "Łódź");
    }
}
