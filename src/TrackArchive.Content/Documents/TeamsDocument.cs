using System.Collections.Immutable;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Documents;

/// <summary><c>teams.yml</c>: clubs, schools, universities, regions.</summary>
internal sealed record TeamsDocument(ContentFile File, ImmutableArray<TeamDocument> Teams) : Document(File)
{
    public static TeamsDocument Read(ContentFile file, MapReader map) => new(file, map.AllEntries(TeamDocument.Read));
}

internal sealed record TeamDocument(Team Team, SourceLocation At)
{
    public Located<string>? Nation { get; init; }

    public required ImmutableArray<Located<string>> Successors { get; init; }

    public static TeamDocument Read(Scalar id, MapReader map)
    {
        Values.TeamId(id, map.Diagnostics, out _);
        var name = map.Required<string>("name", Values.Text)?.Value ?? id.Text;
        var kind = map.Optional<TeamKind>("kind", ClosedSets.ClubKind.Read)?.Value ?? TeamKind.Club;
        var nation = map.Optional<string>("nation", Values.Code);
        var years = map.Years();
        var searchTerms = map.Many<string>("sought-as", Values.Text);
        var successors = map.Many<string>("successors", Values.TeamId);
        var team = new Team(new TeamId(id.Text), name, kind)
        {
            From = years.From,
            To = years.To,
            SearchTerms = [.. searchTerms.Select(w => w.Value)],
            Successors = [.. successors.Select(s => new TeamId(s.Value))],
        };
        return new TeamDocument(team, id.At) { Nation = nation, Successors = successors };
    }
}
