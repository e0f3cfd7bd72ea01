using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Validation.Results;

/// <summary>Men in men's events and women in women's; a mixed event has both.</summary>
internal sealed class SexFitsEvent : ICheck<ResolvedRace>
{
    public void Check(ResolvedRace race, DateOnly today, DiagnosticBag diagnostics)
    {
        var sex = race.Race.Event.Sex;
        foreach (var (athlete, written) in race.Athletes.Where(a => !sex.IsForBoth() && !a.Athlete.Sex.IsForBoth() && a.Athlete.Sex != sex))
        {
            var (letter, whose) = (athlete.Sex == Sex.Men ? "M" : "F", sex == Sex.Men ? "men's" : "women's");
            diagnostics.Add(Codes.WrongSex, written.At, $"'{athlete.Id}' has sex {letter} but is in a {whose} event", $"see {athlete.ContentPath}");
        }
    }
}
