using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>What would be asked of another host, and what only names one.</summary>
public sealed class AddressesElsewhereSpecs
{
    [Theory]
    [InlineData("""<img src="https://other.example/x.png" alt="">""")]
    [InlineData("""<img src="x.png" srcset="x.png 1x, //other.example/x.png 2x" alt="">""")]
    [InlineData("""<link rel="stylesheet" href="https://other.example/x.css">""")]
    [InlineData("""<link rel="preconnect" href="//other.example">""")]
    [InlineData("""<script defer src="HTTPS://other.example/x.js"></script>""")]
    [InlineData("""<form action="https://other.example/"></form>""")]
    [InlineData("""<a href="x.html" ping="https://other.example/">x</a>""")]
    [InlineData("""<image href="https://other.example/x.png"></image>""")]
    [InlineData("""<meta http-equiv="refresh" content="0; url=https://other.example/">""")]
    public void An_address_elsewhere_that_is_loaded_is_found(string html) => Assert.Equal([html.Split("</")[0].Split(">x")[0].TrimEnd('>') + ">"], AddressesElsewhere.FindInPage(html));

    [Theory]
    [InlineData("""<a class="source" href="https://other.example/">x</a>""")]
    [InlineData("""<link rel="canonical" href="https://archive.example/x.html">""")]
    [InlineData("""<meta property="og:url" content="https://archive.example/x.html">""")]
    [InlineData("""<img src="../x.png" alt="as on https://other.example/">""")]
    public void One_that_is_only_said_is_not(string html) => Assert.Empty(AddressesElsewhere.FindInPage(html));

    [Fact]
    public void In_styles_and_scripts_it_is_found_too()
    {
        Assert.Equal(["\"//other.example/x.woff2\"", " 'https://other.example/x.css'"], AddressesElsewhere.FindInStyles("a{b:url(\"//other.example/x.woff2\");c:url(x.png)}@import  'https://other.example/x.css';"));
        Assert.Equal(["'https://other.example/'"], AddressesElsewhere.FindInScript("fetch('https://other.example/'); // https://docs.example/\nsvg(\"http://www.w3.org/2000/svg\")"));
    }
}
