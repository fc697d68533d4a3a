using Dossier.Captures.Reading;

namespace Dossier.Tests.Captures.Reading;

public sealed class PageTextTests
{
    [Theory]
    [InlineData("<h1>Title</h1><p>One  <b>bold</b>\n word.<p>Two", "Title\nOne bold word.\nTwo\n")]
    [InlineData("one<br>two<ul><li>a<li>b</ul>three", "one\ntwo\na\nb\nthree\n")]
    [InlineData("<table><tr><td>a<td>b<tr><td>c</table>", "a\nb\nc\n")]
    [InlineData("sky&nbsp;blue &amp; <i>gr</i>een", "sky blue & green\n")]
    [InlineData("<nav>menu</nav><script>x()</script><style>y</style><p>text</p><aside>ads</aside><footer>f</footer>", "text\n")]
    [InlineData("<p hidden>no</p><p aria-hidden=true>no</p><p>yes</p>", "yes\n")]
    [InlineData("<figure><img alt=no><figcaption>A caption</figcaption></figure>", "A caption\n")]
    public void The_readable_text_has_a_line_for_each_paragraph(string html, string expected) => Assert.Equal(expected, PageText.Of(html));

    [Fact]
    public void The_article_is_taken_where_it_makes_up_most_of_the_page() => Assert.Equal(
        "The story itself is long.\n", PageText.Of("<div>Site</div><main><p>Kicker</p><article><p>The story itself is long.</p></article></main><article>More</article>"));

    [Fact]
    public void Without_one_long_article_the_main_part_is_taken() => Assert.Equal(
        "One teaser\nAnother one\n", PageText.Of("<div>Site</div><div role=main><article>One teaser</article><article>Another one</article></div>"));

    [Fact]
    public void A_page_that_nests_without_bounds_is_read() =>
        Assert.Equal("deep\n", PageText.Of(string.Concat(Enumerable.Repeat("<div>", 20_000)) + "deep"));
}
