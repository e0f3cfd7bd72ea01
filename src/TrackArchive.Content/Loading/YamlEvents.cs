using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TrackArchive.Content.Loading;

/// <summary>
/// The parser's events one by one. Its scanner has states that it fails in with exceptions of its own (an open list whose
/// next line begins like a map is one); here every failure is a <see cref="YamlException"/> with a place.
/// </summary>
internal sealed class YamlEvents
{
    /// <summary>What is said where the scanner gives no reason.</summary>
    public const string Unreadable = "this cannot be read";

    private readonly Scanner _scanner;
    private readonly Parser _parser;

    public YamlEvents(string text)
    {
        _scanner = new Scanner(new StringReader(text), skipComments: true);
        _parser = new Parser(_scanner);
    }

    public ParsingEvent? Current => _parser.Current;

    public void MoveNext()
    {
        try
        {
            if (!_parser.MoveNext() && _parser.Current is not StreamEnd)
                throw Failure("the text ends too early", null);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            throw Failure(Unreadable, e);
        }
    }

    private YamlException Failure(string message, Exception? inner)
    {
        var at = _scanner.CurrentPosition;
        return new YamlException(at, at, message, inner ?? new InvalidDataException(message));
    }
}
