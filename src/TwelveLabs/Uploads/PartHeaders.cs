using System.Text;

namespace TwelveLabs.Uploads;

/// <summary>Builds the headers of a part (RFC 7578).</summary>
internal static class PartHeaders
{
    /// <summary>
    /// Returns the headers. Names are raw UTF-8, as browsers send them. Servers disagree on how a quote within a quoted name is escaped, so
    /// a file name with one is written twice: escaped as in headers (RFC 9110), and in the encoded form, which takes precedence where it is
    /// supported.
    /// </summary>
    public static string Of(string name, FileUpload? file)
    {
        var text = new StringBuilder("Content-Disposition: form-data; name=\"").Append(Escape(name)).Append('"');
        if (file is not null)
        {
            text.Append("; filename=\"").Append(Escape(file.FileName)).Append('"');
            if (file.FileName.Any(IsOdd))
            {
                text.Append("; filename*=UTF-8''").Append(Uri.EscapeDataString(file.FileName));
            }

            text.Append("\r\nContent-Type: ").Append(file.ContentType);
        }

        return text.Append("\r\n\r\n").ToString();
    }

    private static bool IsOdd(char c) => c is '"' or '\\' || char.IsControl(c);

    private static string Escape(string name) =>
        name.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\r", "%0D").Replace("\n", "%0A");
}
