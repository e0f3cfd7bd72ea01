using System.CommandLine;
using TrackArchive.Cli.Checking;
using TrackArchive.Cli.Commands;
using TrackArchive.Content;
using TrackArchive.Content.Adding;
using TrackArchive.Diagnostics;

namespace TrackArchive.Cli.Adding;

/// <summary><c>trackarchive new</c>: a well-formed file or entry, with what can be inferred.</summary>
internal static class NewCommand
{
    public static Command Create() => new("new", "Add a final, an athlete, an edition, a championship, an event or an article. Nothing is overwritten.")
    {
        Final(),
        Athlete(),
        Edition(),
        Championship(),
        Event(),
        Article(),
    };

    private static Command Final()
    {
        var id = Id("final", "Series, year and event: olympic-games/1984/men-1500m.");
        var (date, sources) = (Text("--date", "The day; by default the edition's, where it lasted one day.", "DATE"), Sources());
        return Create("final", "Add a final without results, and list it in its edition's programme.", [id, date, sources], parsed =>
            new NewFinal(parsed.GetValue(id)!) { Date = parsed.GetValue(date), Sources = [.. parsed.GetValue(sources)!] });
    }

    private static Command Athlete()
    {
        var name = Id("name", "The name as the athlete spells it.");
        var sex = Required("--sex", "M or F.", "M|F");
        sex.AcceptOnlyFromAmong([.. Sexes.AthleteTokens.All]);
        var (born, team, id) = (Text("--born", "A date or a year; ~1956 if approximate.", "DATE"), Text("--team", "The nation's code or the club's id, whose shelf the athlete goes to.", "ID"), Text("--id", "The athlete's id; by default made of the name.", "ID"));
        return Create("athlete", "Add an athlete to the shelf of a nation or club.", [name, sex, born, team, id], parsed =>
            new NewAthlete(parsed.GetValue(name)!, parsed.GetValue(sex)!) { Born = parsed.GetValue(born), Team = parsed.GetValue(team), Id = parsed.GetValue(id) });
    }

    private static Command Edition()
    {
        var id = Id("edition", "Series and year: olympic-games/1984.");
        var (city, nation, venue) = (Text("--city", "Where it was held.", "NAME"), Text("--nation", "The host's code.", "CODE"), Text("--venue", "The stadium.", "NAME"));
        var (dates, like, sources) = (Text("--dates", "Its days: 1984-08-03/1984-08-12.", "DATES"), Text("--like", "An edition that had the same programme.", "YEAR"), Sources());
        id.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value.Split('/') is not [_, _])
                result.AddError($"'{token.Value}' is not an edition: expected series and year like olympic-games/1984");
        });
        return Create("edition", "Add an edition to a championship.", [id, city, nation, venue, dates, like, sources], parsed =>
        {
            var steps = parsed.GetValue(id)!.Split('/');
            return new NewEdition(steps[0], steps[1])
            {
                City = parsed.GetValue(city),
                Nation = parsed.GetValue(nation),
                Venue = parsed.GetValue(venue),
                Dates = parsed.GetValue(dates),
                Like = parsed.GetValue(like),
                Sources = [.. parsed.GetValue(sources)!],
            };
        });
    }

    private static Command Championship()
    {
        var id = Id("series", "The championship's id: county-league.");
        var name = Required("--name", "What it is called.", "NAME");
        var (brief, authority, teams) = (Text("--short", "What it is called where there is little room.", "NAME"), Text("--authority", "Who decides on its results; an id of site.yml.", "ID"), Text("--teams", "By which teams titles count; by default nations where the archive has any.", string.Join('|', CountedTeams.Tokens.All)));
        return Create("championship", "Add a championship that has no editions yet.", [id, name, brief, authority, teams], parsed =>
            new NewChampionship(parsed.GetValue(id)!, parsed.GetValue(name)!) { ShortName = parsed.GetValue(brief), Authority = parsed.GetValue(authority), Teams = parsed.GetValue(teams) });
    }

    private static Command Event()
    {
        var id = Id("event", "The event's id; men-110m-hurdles or girls-u15-4x100m says the rest.");
        var (name, sex, discipline) = (Text("--name", "What it is called, without sex and class.", "NAME"), Text("--sex", "For whom it is.", string.Join('|', Sexes.Tokens.All)), Text("--discipline", "What is done in it.", string.Join('|', Disciplines.Tokens.All)));
        var (distance, legs, hours, implement) = (Text("--distance", "In metres.", "METRES"), Text("--legs", "Of a relay.", "N"), Text("--hours", "Of a timed run.", "N"), Text("--implement", "What is thrown.", "TEXT"));
        return Create("event", "Add an event; its id implies most of it.", [id, name, sex, discipline, distance, legs, hours, implement], parsed => new NewEvent(parsed.GetValue(id)!)
        {
            Name = parsed.GetValue(name),
            Sex = parsed.GetValue(sex),
            Discipline = parsed.GetValue(discipline),
            Distance = parsed.GetValue(distance),
            Legs = parsed.GetValue(legs),
            Hours = parsed.GetValue(hours),
            Implement = parsed.GetValue(implement),
        });
    }

    private static Command Article()
    {
        var title = Id("title", "The article's title.");
        var summary = Required("--summary", "One sentence for lists and previews.", "TEXT");
        var (date, id) = (Text("--date", "The day; by default the archive's today.", "DATE"), Text("--id", "The article's id; by default made of the title.", "ID"));
        var about = new Option<string[]>("--about") { Description = "A final, an athlete or another page that it is about; may be given several times.", HelpName = "LINK", DefaultValueFactory = _ => [] };
        return Create("article", "Add an article that has no text yet.", [title, summary, date, about, id], parsed =>
            new NewArticle(parsed.GetValue(title)!, parsed.GetValue(summary)!) { Date = parsed.GetValue(date), Id = parsed.GetValue(id), About = [.. parsed.GetValue(about)!] });
    }

    private static Argument<string> Id(string name, string description) => new(name) { Description = description };

    private static Option<string?> Text(string name, string description, string value) => new(name) { Description = description, HelpName = value };

    private static Option<string> Required(string name, string description, string value) => new(name) { Description = description, HelpName = value, Required = true };

    private static Option<string[]> Sources() =>
        new("--source") { Description = "Who states it; an id of sources.yml; may be given several times.", HelpName = "ID", DefaultValueFactory = _ => [] };

    private static Command Create(string name, string description, IEnumerable<Symbol> symbols, Func<ParseResult, NewContent> read)
    {
        var command = new Command(name, description) { SharedOptions.Content };
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument)
                command.Add(argument);
            else
                command.Add((Option)symbol);
        }

        command.SetAction(parsed => Report(Terminal.Run(watch =>
        {
            watch("Reading content");
            return ContentAddition.Run(parsed.GetValue(SharedOptions.Content)!, read(parsed));
        })));
        return command;
    }

    private static int Report(AdditionReport report)
    {
        if (report.Failure is { } failure)
        {
            if (report.Files is { } files)
                DiagnosticLines.Write(report.Diagnostics, files, DiagnosticLimits.Default, Console.Error);
            Console.Error.WriteLine($"error: {failure}");
            return 1;
        }

        foreach (var path in report.Paths)
            Console.Out.WriteLine(path);
        Console.Out.WriteLine($"Added {report.Id}. {report.Next}");
        return 0;
    }
}
