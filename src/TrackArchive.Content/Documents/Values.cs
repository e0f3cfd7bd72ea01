using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Spelling;
using TrackArchive.Diagnostics;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Content.Documents;

/// <summary>Reads one kind of value; what does not fit has been reported where it returns false.</summary>
internal delegate bool ValueReader<T>(Scalar scalar, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out T value);

/// <summary>The kinds of values that a keeper types.</summary>
internal static class Values
{
    public static bool Text(Scalar scalar, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out string value)
    {
        value = scalar.Text;
        if (!string.IsNullOrWhiteSpace(value))
            return true;
        diagnostics.Add(Codes.WrongShape, scalar.At, "the text is empty", "remove the key");
        return false;
    }

    public static bool Id(Scalar scalar, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out string value) =>
        Accept(scalar, Slug.IsValid(scalar.Text), scalar.Text, Codes.BadId, SlugFault.Describe(scalar.Text), diagnostics, out value);

    /// <summary>A tag of BCP 47 by its form: a language of two or three letters, and parts after hyphens.</summary>
    public static bool LanguageTag(Scalar scalar, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out string value)
    {
        var parts = scalar.Text.Split('-');
        var isTag = parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter) && parts[1..].All(part => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
        return Accept(scalar, isTag, scalar.Text, Codes.BadWord, $"'{scalar.Text}' is not a valid language tag: expected one like 'de' or 'pt-BR'", diagnostics, out value);
    }

    /// <summary>Three capital letters.</summary>
    public static bool Code(Scalar scalar, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out string value) =>
        Accept(scalar, scalar.Text.Length == 3 && scalar.Text.All(char.IsAsciiLetterUpper), scalar.Text, Codes.BadId, $"'{scalar.Text}' is not a valid nation code: expected three capital letters", diagnostics, out value);

    /// <summary>The id of a club, a school and the like: a slug, in which letters may be capital ones.</summary>
    public static bool TeamId(Scalar scalar, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out string value) =>
        Accept(scalar, Domain.Values.TeamId.TryParse(scalar.Text).Succeeded, scalar.Text, Codes.BadId, $"'{scalar.Text}' is not a valid id of a team: expected Latin letters, digits and single hyphens", diagnostics, out value);

    public static bool Number(Scalar scalar, DiagnosticBag diagnostics, out int value)
    {
        var isNumber = int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return Accept(scalar, isNumber && number > 0, number, Codes.BadNumber, $"'{scalar.Text}' is not a valid number: expected a whole number greater than zero", diagnostics, out value);
    }

    /// <summary>A distance, to the millimetre: a mile is 1609.344.</summary>
    public static bool Metres(Scalar scalar, DiagnosticBag diagnostics, out decimal value)
    {
        var isNumber = decimal.TryParse(scalar.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
        var fits = isNumber && number is > 0 and < 1_000_000 && decimal.Round(number, 3) == number && char.IsAsciiDigit(scalar.Text[0]) && char.IsAsciiDigit(scalar.Text[^1]);
        return Accept(scalar, fits, number, Codes.BadNumber, $"'{scalar.Text}' is not a valid distance: expected metres like 1500 or 1609.344", diagnostics, out value);
    }

    /// <summary>A distance in metres, or with a unit: 10 mi.</summary>
    public static bool EventDistance(Scalar scalar, DiagnosticBag diagnostics, out EventDistance value) =>
        Accept(scalar, Domain.Values.EventDistance.TryParse(scalar.Text), Codes.BadNumber, diagnostics, out value);

    /// <summary>A fixed time to the minute and finer: 24, 1 or 0.5.</summary>
    public static bool Hours(Scalar scalar, DiagnosticBag diagnostics, out decimal value)
    {
        var isNumber = decimal.TryParse(scalar.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
        return Accept(scalar, isNumber && number is > 0 and < 1_000, number, Codes.BadNumber, $"'{scalar.Text}' is not a valid number of hours: expected one like 24 or 0.5", diagnostics, out value);
    }

    /// <summary>A class of para athletics: one or two capital letters and a number.</summary>
    public static bool SportClass(Scalar scalar, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out string value)
    {
        var letters = scalar.Text.TakeWhile(char.IsAsciiLetterUpper).Count();
        var isClass = letters is 1 or 2 && scalar.Text.Length - letters is 1 or 2 && scalar.Text[letters..].All(char.IsAsciiDigit);
        return Accept(scalar, isClass, scalar.Text, Codes.BadWord, $"'{scalar.Text}' is not a valid class: expected one of para athletics like T54 or F20", diagnostics, out value);
    }

    public static bool Year(Scalar scalar, DiagnosticBag diagnostics, out int value)
    {
        var isYear = int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && scalar.Text.Length == 4;
        return Accept(scalar, isYear && year > 0, year, Codes.BadNumber, $"'{scalar.Text}' is not a valid year: expected four digits", diagnostics, out value);
    }

    public static bool Flag(Scalar scalar, DiagnosticBag diagnostics, out bool value) =>
        Accept(scalar, scalar.Text is "true" or "false", scalar.Text == "true", Codes.BadWord, $"'{scalar.Text}' is neither true nor false", diagnostics, out value);

    public static bool Date(Scalar scalar, DiagnosticBag diagnostics, out PartialDate value) =>
        Accept(scalar, PartialDate.TryParse(scalar.Text), Codes.BadDate, diagnostics, out value);

    /// <summary>A date of which day and month are known.</summary>
    public static bool Day(Scalar scalar, DiagnosticBag diagnostics, out DateOnly value)
    {
        value = default;
        if (!Date(scalar, diagnostics, out var date))
            return false;
        return Accept(scalar, date.IsExact, date.FirstDay, Codes.BadDate, $"'{scalar.Text}' is not a valid day: expected one like 1984-08-11", diagnostics, out value);
    }

    /// <summary>Two days with a slash between them, or one day.</summary>
    public static bool Span(Scalar scalar, DiagnosticBag diagnostics, out DateSpan value) =>
        Accept(scalar, DateSpan.TryParse(scalar.Text), Codes.BadDate, diagnostics, out value);

    public static bool Wind(Scalar scalar, DiagnosticBag diagnostics, out Wind value) =>
        Accept(scalar, Domain.Marks.Wind.TryParse(scalar.Text), Codes.BadNumber, diagnostics, out value);

    /// <summary>Seconds to the thousandth, as starting blocks measure them: 0.147.</summary>
    public static bool Reaction(Scalar scalar, DiagnosticBag diagnostics, out decimal value)
    {
        var isNumber = decimal.TryParse(scalar.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds);
        var fits = isNumber && seconds.Scale == 3 && seconds < 10 && char.IsAsciiDigit(scalar.Text[0]);
        return Accept(scalar, fits, seconds, Codes.BadNumber, $"'{scalar.Text}' is not a valid reaction time: expected seconds with three decimals like 0.147", diagnostics, out value);
    }

    /// <summary>Hours and minutes of the place's own clock.</summary>
    public static bool TimeOfDay(Scalar scalar, DiagnosticBag diagnostics, out TimeOnly value)
    {
        var isTime = TimeOnly.TryParseExact(scalar.Text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time);
        return Accept(scalar, isTime, time, Codes.BadDate, $"'{scalar.Text}' is not a valid time of day: expected hours and minutes like 19:20", diagnostics, out value);
    }

    public static bool Url(Scalar scalar, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out Uri value)
    {
        var isUrl = Uri.TryCreate(scalar.Text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https";
        return Accept(scalar, isUrl, url!, Codes.BadUrl, $"'{scalar.Text}' is not a valid URL: expected one that starts with https://", diagnostics, out value);
    }

    /// <summary>The address of the site's root, by the one rule that the command line has, too.</summary>
    public static bool SiteUrl(Scalar scalar, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out Uri value)
    {
        var fault = SiteAddress.FindFault(scalar.Text);
        return Accept(scalar, fault is null, fault is null ? SiteAddress.Parse(scalar.Text) : null!, Codes.BadUrl, $"'{scalar.Text}' {fault}", diagnostics, out value);
    }

    /// <summary>A pattern of URLs in which <c>{path}</c> is replaced by a file's path.</summary>
    public static bool UrlTemplate(Scalar scalar, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out string value)
    {
        value = scalar.Text;
        if (!Url(scalar, diagnostics, out _))
            return false;
        return Accept(scalar, scalar.Text.Contains("{path}", StringComparison.Ordinal), scalar.Text, Codes.BadUrl, $"'{scalar.Text}' does not say where the path goes: expected {{path}} in it", diagnostics, out value);
    }

    /// <summary>A URL that may say where the page and its file go.</summary>
    public static bool Form(Scalar scalar, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out string value)
    {
        value = scalar.Text;
        return Url(scalar, diagnostics, out _);
    }

    private static bool Accept<T>(Scalar scalar, ParseResult<T> parsed, DiagnosticCode code, DiagnosticBag diagnostics, out T value)
        where T : struct =>
        Accept(scalar, parsed.Succeeded, parsed.Succeeded ? parsed.Value : default, code, parsed.Error ?? "", diagnostics, out value);

    private static bool Accept<T>(Scalar scalar, bool fits, T read, DiagnosticCode code, string message, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out T value)
    {
        value = fits ? read : default;
        if (!fits)
            diagnostics.Add(code, scalar.At, message);
        return fits;
    }
}
