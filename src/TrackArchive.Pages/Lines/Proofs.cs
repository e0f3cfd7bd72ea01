using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Claims;
using TrackArchive.Domain.Texts;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Pages.Lines;

/// <summary>Texts with what proves their claims. Every claim was checked before, so each has a value.</summary>
internal static class Proofs
{
    public static Prose Create(Archive archive, ProvenClaims claims, ImmutableArray<TextPart> parts) =>
        new([.. parts.Select(p => Named(archive, p))]) { Evidence = [.. parts.OfType<Claim>().Select(c => CreateEvidence(archive, c, claims.Get(c.Query)))] };

    private static TextPart Named(Archive archive, TextPart part) =>
        part is EntityLink { Words: null } link ? link with { Words = LinkWords.Describe(archive, link.Target) } : part;

    private static Evidence CreateEvidence(Archive archive, Claim claim, Proven proven) => new(claim.Number, claim.Words, TextWords.UpperFirst(ClaimWords.DescribeQuery(archive, claim.Query)), ClaimAnswerWords.Format(proven.Value))
    {
        Note = proven.Note is { } note ? TextWords.UpperFirst(ClaimAnswerWords.Describe(note)) : null,
        Finals = [.. proven.Finals.Select(f => new Link(Routes.Final(f.Id), Name(f, proven.Finals)))],
    };

    /// <summary>Finals of one event go by their editions.</summary>
    private static string Name(Final final, ImmutableArray<Final> among) =>
        among.Length > 1 && among.All(f => f.Event.Id == final.Event.Id) ? final.Edition.PlaceName : final.Name;
}
