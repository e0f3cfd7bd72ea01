using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;

namespace TrackArchive.Content.Adding;

/// <summary>An event. What its id implies need not be given: <c>men-110m-hurdles</c> says sex, discipline and distance.</summary>
public sealed record NewEvent(string Id) : NewContent
{
    public string? Name { get; init; }

    public string? Sex { get; init; }

    public string? Discipline { get; init; }

    public string? Distance { get; init; }

    public string? Legs { get; init; }

    public string? Hours { get; init; }

    public string? Implement { get; init; }

    internal override Addition Plan(FolderBefore folder)
    {
        const string Path = "events.yml";
        if (folder.Open(Path) is not { } file)
            return Addition.Refuse($"{folder.Name(Path)} cannot be read; check names its mistakes");
        if (file.Root.Find(Id) is not null)
            return Addition.RefuseExisting(Id, folder.Name(Path));
        var implied = ImpliedEvent.Read(Id);
        if ((Sex ?? implied.Sex) is not { } sex)
            return Addition.Refuse($"'{Id}' does not say for whom it is; give --sex {string.Join('|', Sexes.Tokens.All)}");
        if ((Discipline ?? implied.Discipline) is not { } discipline)
            return Addition.Refuse($"'{Id}' does not say what is done; give --discipline {string.Join('|', Disciplines.Tokens.All)}");
        var isAsImplied = discipline == implied.Discipline;
        var entry = Nodes.Map(
            ("name", Nodes.Text(Name ?? implied.Name)),
            ("sex", Nodes.Text(sex)),
            ("under", Nodes.TextOrNone(implied.Under)),
            ("masters", Nodes.TextOrNone(implied.Masters)),
            ("class", Nodes.TextOrNone(implied.Class)),
            ("discipline", Nodes.Text(discipline)),
            ("distance", Nodes.TextOrNone(Distance ?? (isAsImplied ? implied.Distance : null))),
            ("hours", Nodes.TextOrNone(Hours ?? (isAsImplied ? implied.Hours : null))),
            ("legs", Nodes.TextOrNone(Legs ?? (isAsImplied ? implied.Legs : null))),
            ("wind", isAsImplied && implied.HasWind ? Nodes.Text("true") : null),
            ("indoor", implied.IsIndoor ? Nodes.Text("true") : null),
            ("implement", Nodes.TextOrNone(Implement)));
        return file.Append([Nodes.Entry(Id, entry)], FileKind.Events) is { } changed
            ? new Addition(Id, [changed]) { Next = "Programmes of championships and finals can name it now." }
            : Addition.Refuse($"{folder.Name(Path)} cannot be rewritten without a loss; add the event by hand");
    }
}
