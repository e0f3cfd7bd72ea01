using TrackArchive.Content.Articles;
using TrackArchive.Domain;
using TrackArchive.Domain.Claims;
using TrackArchive.Domain.Claims.Queries;
using TrackArchive.Domain.Relations;

namespace TrackArchive.Content.Validation.Texts;

/// <summary>What texts and questions say, and the archive that knows whether it is so.</summary>
internal sealed record CheckedStatements(Statements Statements, ArchiveRelations Relations, StatementWording Wording)
{
    public Archive Archive => Relations.Archive;

    /// <summary>What the archive answers to each claim's query; evaluated once.</summary>
    public IReadOnlyDictionary<ClaimQuery, ClaimAnswer> Answers { get; } =
        Statements.Claims.Select(c => c.Query).Distinct().ToDictionary(q => q, q => ClaimAnswers.Answer(Relations, q));
}
