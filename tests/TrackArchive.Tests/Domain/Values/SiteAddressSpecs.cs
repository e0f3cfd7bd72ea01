using Xunit;

namespace TrackArchive.Tests.Domain.Values;

public sealed class SiteAddressSpecs
{
    [Theory]
    [InlineData("https://example.org/archive/", "https://example.org/archive/")]
    [InlineData("https://example.org/archive", "https://example.org/archive/")]
    [InlineData("http://localhost:8080", "http://localhost:8080/")]
    public void A_missing_slash_at_the_end_is_added(string text, string address) =>
        Assert.Equal(address, SiteAddress.Parse(text).AbsoluteUri);

    [Theory]
    [InlineData("", "is not an absolute http(s) address")]
    [InlineData("example.org", "is not an absolute http(s) address")]
    [InlineData("ftp://example.org/", "is not an absolute http(s) address")]
    [InlineData("https://example.org\\archive", "is not an absolute http(s) address")]
    [InlineData("https://example.org/a b/", "is not an absolute http(s) address")]
    [InlineData("https://example.org/?", "has a '?'")]
    [InlineData("https://example.org/?q=1", "has a '?'")]
    [InlineData("https://example.org/#top", "has a '#'")]
    [InlineData("https://user:secret@example.org/", "has a user name")]
    [InlineData("https://@example.org/", "has a user name")]
    public void What_no_page_can_be_below_is_refused(string text, string fault)
    {
        Assert.StartsWith(fault, SiteAddress.FindFault(text), StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => SiteAddress.Parse(text));
    }
}
