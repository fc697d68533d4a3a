using System.Text;
using Dossier.Captures.Reading;

namespace Dossier.Tests.Captures.Reading;

public sealed class CaptureFormatTests
{
    [Theory]
    [InlineData("one\r\ntwo  \r\n", "one\ntwo\n")]
    [InlineData("\uFEFF\n\n one\n\n\ntwo", " one\n\n\ntwo\n")]
    [InlineData("one\n\n\n", "one\n")]
    public void A_text_is_kept_in_one_form(string written, string expected) => Assert.Equal(expected, Text("a.txt", Encoding.UTF8.GetBytes(written)));

    [Fact]
    public void Line_ends_do_not_change_the_checksum() => Assert.Equal(
        CaptureFormat.Read("a.txt", "one\r\ntwo\r\n"u8).Text?.Sha256, CaptureFormat.Read("a.txt", "one\ntwo"u8).Text?.Sha256);

    [Theory]
    [InlineData("%PDF-1.7 …", "it is a PDF, not a text or a web page")]
    [InlineData("From: <Saved by Blink>\nContent-Type: multipart/related;", "it is a web archive (MHTML), not a text or a web page")]
    [InlineData("a\0b", "it is not a text")]
    [InlineData(" \n \n", "there is no text in it")]
    [InlineData("<html><script>fill()</script></html>", "there is no text in it")]
    public void What_is_no_text_is_refused(string written, string fault) =>
        Assert.Equal(fault, CaptureFormat.Read("a", Encoding.UTF8.GetBytes(written)).Fault);

    [Fact]
    public void A_text_in_another_encoding_is_refused() => Assert.Equal("it is not in UTF-8", CaptureFormat.Read("a.txt", [0x63, 0xE9]).Fault);

    [Fact]
    public void A_text_that_is_too_large_is_refused() =>
        Assert.Equal("its text is larger than one mebibyte", CaptureFormat.Read("a.txt", Encoding.UTF8.GetBytes(new string('a', 1_100_000))).Fault);

    [Theory]
    [InlineData("windows-1251", new byte[] { 0xCB, 0xE0, 0xE2, 0xF0, 0xEE, 0xE2 }, "Лавров\n")]
    [InlineData("gb2312", new byte[] { 0xB6, 0xED, 0xC2, 0xDE, 0xCB, 0xB9 }, "俄罗斯\n")]
    [InlineData("ISO-8859-1", new byte[] { 0x93, 0xE9, 0x94 }, "“é”\n")]
    public void A_page_is_read_in_the_encoding_that_it_declares(string charset, byte[] text, string expected) =>
        Assert.Equal(expected, Text("a.html", [.. Encoding.ASCII.GetBytes($"<html><head><meta charset=\"{charset}\"></head><body>"), .. text]));

    [Theory]
    [InlineData("a.htm", "<p>one")]
    [InlineData("a.txt", "<!DOCTYPE html><p>one")]
    [InlineData("page", "  <html><p>one")]
    public void A_page_is_known_by_its_ending_or_its_beginning(string name, string written) =>
        Assert.Equal("one\n", Text(name, Encoding.UTF8.GetBytes(written)));

    [Fact]
    public void A_text_that_mentions_tags_stays_a_text() => Assert.Equal("1 < 2 <b>\n", Text("a.txt", "1 < 2 <b>"u8.ToArray()));

    private static string? Text(string name, byte[] bytes) => CaptureFormat.Read(name, bytes).Text?.Text;
}
