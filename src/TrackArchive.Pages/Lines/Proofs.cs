using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Claims;
using TrackArchive.Domain.Texts;

namespace TrackArchive.Pages.Lines;

/// <summary>Texts with what proves their claims. Every claim was checked before, so each has a value.</summary>
internal static class Proofs
{
    public static Prose Of(ProvenClaims claims, ImmutableArray<TextPart> parts) =>
        new(parts) { Evidence = [.. parts.OfType<Claim>().Select(c => Of(c, claims.Get(c.Query)))] };

    private static Evidence Of(Claim claim, Proven proven) => new(claim.Number, claim.Words, Sentence(proven.Question), proven.Value.Text)
    {
        Remark = proven.Remark is { } remark ? Sentence(remark) : null,
        Finals = [.. proven.Finals.Select(f => new Link(Routes.Final(f.Id), Name(f, proven.Finals)))],
    };

    /// <summary>Finals of one event go by their editions.</summary>
    private static string Name(Final final, ImmutableArray<Final> among) =>
        among.Length > 1 && among.All(f => f.Event.Id == final.Event.Id) ? final.Edition.PlaceName : final.Name;

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
