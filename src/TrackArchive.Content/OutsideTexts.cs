using TrackArchive.Content.Articles;
using TrackArchive.Content.Articles.Claims;
using TrackArchive.Content.Articles.Links;
using TrackArchive.Content.Spelling;
using TrackArchive.Content.Validation.Texts;
using TrackArchive.Diagnostics;
using TrackArchive.Domain.Claims;
using TrackArchive.Domain.Claims.Queries;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Texts;

namespace TrackArchive.Content;

/// <summary>
/// What texts outside the content folder say of a checked archive, like the pages of a site that hosts it: links are followed and claims
/// proved as in the archive's own articles, with the same messages.
/// </summary>
public sealed class OutsideTexts(ArchiveRelations relations, StatementWording wording)
{
    private readonly EntityIndex _index = EntityIndex.Create(relations.Archive);

    /// <summary>What a link leads to; nothing where that is not one of <paramref name="kinds"/>, which is reported.</summary>
    public EntityRef? Follow(string link, SourceLocation at, DiagnosticBag diagnostics, params EntityKind[] kinds)
    {
        if (_index.Find(link) is { } found && kinds.Contains(found.Target.Kind))
            return _index.RequirePage(found.Target, at, diagnostics) ? found.Target : null;
        var nouns = string.Join(" or ", kinds.Select(k => EntityKinds.Tokens[k]));
        diagnostics.Add(Codes.BrokenLink, at, $"there is no {nouns} '{link}' in the archive", () => Nearest.Hint(link, _index.Known(kinds)));
        return null;
    }

    /// <summary>What proves that the words are true; nothing where they are not or cannot be proved, which is reported.</summary>
    /// <param name="claim">The query, like <c>result:world-championships/2023/men-1500m/josh-kerr</c>.</param>
    /// <param name="words">What the text says.</param>
    /// <param name="at">Where it says so.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public (ClaimQuery Query, Proven Answer)? Prove(string claim, string words, SourceLocation at, DiagnosticBag diagnostics)
    {
        if (!ClaimText.IsClaim(claim))
        {
            diagnostics.Add(Codes.BadClaim, at, $"'{claim}' is not a claim", "expected result:…, standing:…, fact:…, record:… or head-to-head:…");
            return null;
        }

        if (new ClaimReader(_index, at, diagnostics).Read(ClaimText.Parse(claim)) is not { } query)
            return null;
        var found = new DiagnosticBag();
        var statements = new CheckedStatements(new Statements { Claims = { new WrittenClaim(query, words, at) } }, relations, wording);
        new ClaimsAreTrue().Check(statements, relations.Archive.Site.Date, found);
        foreach (var diagnostic in found.Sorted())
            diagnostics.Add(diagnostic);
        return found.HasErrors ? null : (query, (Proven)statements.Answers[query]);
    }
}
