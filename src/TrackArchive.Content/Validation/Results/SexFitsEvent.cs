using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;

namespace TrackArchive.Content.Validation.Results;

/// <summary>Men in men's events and women in women's; a mixed event has both, and a championship may be open to the other sex.</summary>
internal sealed class SexFitsEvent : ICheck<ResolvedRace>
{
    public void Check(ResolvedRace race, DateOnly today, DiagnosticBag diagnostics)
    {
        var sex = race.Race.Event.Sex;
        foreach (var (athlete, written) in race.Athletes.Where(a => !a.Athlete.Sex.IsForBoth() && !race.Race.Edition.Admits(a.Athlete.Sex, race.Race.Event)))
        {
            var (letter, whose) = (athlete.Sex == Sex.Men ? "M" : "F", sex == Sex.Men ? "men's" : "women's");
            diagnostics.Add(Codes.WrongSex, written.At, $"'{athlete.Id}' has sex {letter} but is in a {whose} event", $"see {athlete.ContentPath}; `open-to: {Sexes.Tokens[athlete.Sex]}` of the championship says that they may enter");
        }
    }
}
