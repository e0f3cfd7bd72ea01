using TrackArchive.Content.Importing.Maps;
using Xunit;

namespace TrackArchive.Tests.Content.Importing;

/// <summary>Names as lists write them, by the rules that a map declares.</summary>
public class NameRulesSpecs
{
    [Theory]
    [InlineData("family-comma-given", "Example, Ann", "Ann Example")]
    [InlineData("family-in-capitals", "EXAMPLE Cid", "Cid Example")]
    [InlineData("family-in-capitals", "VAN DER EXAMPLE Jo", "Jo Van Der Example")]
    [InlineData("family-in-capitals", "Cid Example", "Cid Example")]
    [InlineData("capitals", "ANN O'EXAMPLE-SMITH", "Ann O'Example-Smith")]
    [InlineData("capitals", "Ben EXAMPLE-Birch", "Ben Example-Birch")]
    [InlineData("capitals", "J. B. EXAMPLE", "J. B. Example")]
    [InlineData("capitals", " Ann  Double ", "Ann Double")]
    public void A_rule_rewrites_a_name(string rule, string name, string written) =>
        Assert.Equal(written, NameRules.Rewrite(name, new HashSet<NameWriting> { NameWritings.Tokens.TryParse(rule, out var term) ? term : throw new ArgumentException(rule) }));

    [Theory]
    [InlineData("Νίκος Παράδειγμα")]
    [InlineData("El Example")]
    [InlineData("JR Example")]
    public void A_name_as_it_is_has_no_fault(string name) => Assert.Null(NameRules.FindFault(name));
}
