using System.Collections.Immutable;
using TrackArchive.Content.Documents;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Resolving;

/// <summary>One final, with its rounds, from its documents.</summary>
internal sealed class FinalResolver(Catalogue catalogue, References<Athlete> athletes, DiagnosticBag diagnostics)
{
    public ResolvedFinal Resolve(FinalHeading heading)
    {
        var (document, races) = (heading.Document, new RaceResolver(heading.Event, CountsBy(heading), catalogue, athletes, diagnostics));
        ImmutableArray<(RoundRace Race, RoundDocument Written)> rounds =
            [.. heading.Rounds.SelectMany(file => file.Races.Select(r => (Round(heading, r, file.ContentPath, races), r)))];
        var final = races.Complete(new Final(heading.Id, heading.Edition, heading.Event) { ContentPath = document.File.Path }, document.Race) with
        {
            MayHaveChangedSince = document.MayHaveChangedSince?.Value,
            Rounds = [.. rounds.Select(r => r.Race)],
        };
        return new ResolvedFinal(final, heading)
        {
            Race = new ResolvedRace(final, document.Race) { YoungestAge = catalogue.YoungestAge },
            Rounds = [.. rounds.Select(r => new ResolvedRound(r.Race, r.Written) { YoungestAge = catalogue.YoungestAge })],
        };
    }

    private CountedTeam CountsBy(FinalHeading heading) => catalogue.Championships.Find(heading.Id.Edition.Championship.Value)?.CountsBy ?? CountedTeam.Nation;

    private static RoundRace Round(FinalHeading heading, RoundDocument document, string contentPath, RaceResolver races) =>
        races.Complete(new RoundRace(heading.Edition, heading.Event, document.Round?.Value ?? Domain.Vocabulary.Round.Heat) { ContentPath = contentPath }, document.Race) with
        {
            Number = document.Number?.Value,
            Advancing = document.Advancing is { } rule ? new AdvancingRule(rule.ByPlace?.Value, rule.ByMark?.Value, races.Mark(rule.Standard), rule.Fewest?.Value) : null,
        };
}
