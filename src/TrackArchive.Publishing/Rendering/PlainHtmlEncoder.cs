using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace TrackArchive.Publishing.Rendering;

/// <summary>
/// Escapes what could end a text or an attribute in double quotes, and what no page may hold. The framework's encoder also
/// escapes "+" and "'", for readers of pages in UTF-7 and of attributes in single quotes: pages have neither, and simple
/// programs look for <c>application/ld+json</c> as it is written here.
/// </summary>
internal sealed unsafe class PlainHtmlEncoder : HtmlEncoder
{
    private static readonly HtmlEncoder Framework = Create(UnicodeRanges.All);

    public override int MaxOutputCharactersPerInputCharacter => Framework.MaxOutputCharactersPerInputCharacter;

    public override bool WillEncode(int unicodeScalar) => !IsPlain(unicodeScalar) && Framework.WillEncode(unicodeScalar);

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (var start = 0; start < textLength; start++)
        {
            var found = Framework.FindFirstCharacterToEncode(text + start, textLength - start);
            if (found < 0)
                return -1;
            start += found;
            if (!IsPlain(text[start]))
                return start;
        }

        return -1;
    }

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        Framework.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);

    private static bool IsPlain(int character) => character is '+' or '\'';
}
