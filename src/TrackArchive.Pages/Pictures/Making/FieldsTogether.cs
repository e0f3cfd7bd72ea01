using System.Collections.Immutable;
using TrackArchive.Domain.Relations.Records;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Pages.Pictures.Making;

internal static class FieldsTogether
{
    /// <summary>Finalists that the picture has; more would press the champions together.</summary>
    private const int LastPlace = 8;

    /// <summary>Nothing for two events, or where a champion has no mark.</summary>
    public static TwoFields? Find(Performance first, Performance second) =>
        first.Final.Event.Id == second.Final.Event.Id && Field(first) is { } one && Field(second) is { } other
            ? new TwoFields(first.Final.Event.MarkKind, one, other)
            : null;

    /// <summary>The champion first, also of two who share the title; nothing where the champion has no mark.</summary>
    public static FieldOfMarks? Field(Performance run)
    {
        ImmutableArray<FieldMark> marks =
        [
            .. from standing in run.Standings.Rows.OrderBy(s => s.Result.Key != run.Champion.Result.Key)
               where standing.Place is <= LastPlace && standing.Result is { IsEstimated: false, Mark: not null } && standing.Result.Mark.Value.Kind == run.Final.Event.MarkKind
               let row = Rows.CreateResult(run.Final, run.Standings, standing)
               let who = row.Who is [{ } alone] ? alone : Rows.LinkToTeam(run.Final, standing.Result)
               select new FieldMark(row.Place, row.Medal, who, standing.Result.Athlete?.FamilyName ?? standing.Result.Name, standing.Result.Mark!.Value.Value, standing.Result.Mark.Value.Text),
        ];
        return marks is [{ Place.Number: 1 }, ..] ? new FieldOfMarks(new Link(Routes.Final(run.Final.Id), run.Final.Edition.PlaceName), marks) : null;
    }
}
