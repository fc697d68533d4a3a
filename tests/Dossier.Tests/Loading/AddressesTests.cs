using Dossier.Loading.Rules;

namespace Dossier.Tests.Loading;

public sealed class AddressesTests
{
    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("http://example.org")]
    [InlineData("HTTPS://Example.org/a?b=c#d")]
    [InlineData("https://example.org:8080/a@b")]
    [InlineData("https://пример.рф/статья")]
    [InlineData("https://example.org/a|b(c)'d'")]
    [InlineData("https://[2001:db8::1]/x")]
    public void An_address_that_a_reader_can_follow_is_taken(string address) => Assert.Null(Addresses.Fault(address));

    [Theory]
    [InlineData("", "begins with neither `https://` nor `http://`")]
    [InlineData("javascript:alert(1)", "begins with neither `https://` nor `http://`")]
    [InlineData("JaVaScRiPt://example.org/%0Aalert(1)", "begins with neither `https://` nor `http://`")]
    [InlineData("data:text/html,x", "begins with neither `https://` nor `http://`")]
    [InlineData("file:///etc/passwd", "begins with neither `https://` nor `http://`")]
    [InlineData("//example.org/", "begins with neither `https://` nor `http://`")]
    [InlineData("www.example.org", "begins with neither `https://` nor `http://`")]
    [InlineData("https:/example.org", "begins with neither `https://` nor `http://`")]
    [InlineData("https://", "has no valid host")]
    [InlineData("https:///a", "has no valid host")]
    [InlineData("https://?a", "has no valid host")]
    [InlineData("https://a b/", "holds white space")]
    [InlineData("https://example.org/a\u00A0b", "holds white space")]
    [InlineData("https://example.org/\u0007", "holds a character that no address has")]
    [InlineData("https://example.org/\"><script>", "holds a character that no address has")]
    [InlineData("https://example.org\\@evil.example/", "holds a character that no address has")]
    [InlineData("https://desk@example.org/", "holds a user name")]
    [InlineData("https://desk:secret@example.org/", "holds a user name")]
    public void Anything_else_is_refused_with_its_reason(string address, string fault) => Assert.Equal(fault, Addresses.Fault(address));

    [Fact]
    public void An_endless_address_is_refused() =>
        Assert.Equal("is longer than 2000 characters", Addresses.Fault("https://example.org/" + new string('a', 2000)));
}
