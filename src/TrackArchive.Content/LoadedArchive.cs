using TrackArchive.Content.Articles;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Validation.Texts;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Claims;
using TrackArchive.Domain.Relations;

namespace TrackArchive.Content;

/// <summary>What came of a content folder; the archive is absent where errors prevent it.</summary>
public sealed record LoadedArchive(Archive? Archive, ContentFiles Files)
{
    internal Statements Statements { get; init; } = new();

    /// <summary>Checks what the texts and the questions of <c>site.yml</c> say against what the archive implies.</summary>
    /// <returns>What proves the claims; nothing where the content has errors.</returns>
    public ProvenClaims? CheckStatements(ArchiveRelations relations, StatementWording wording, DiagnosticBag diagnostics)
    {
        var statements = new CheckedStatements(Statements, relations, wording);
        Checks.Run(statements, diagnostics);
        return diagnostics.HasErrors ? null : new ProvenClaims(statements.Answers.ToDictionary(a => a.Key, a => (Proven)a.Value));
    }
}
