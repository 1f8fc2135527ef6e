using System.Text;

namespace TwelveLabs.Uploads;

/// <summary>The head of a part, in the form that browsers send and servers expect (WHATWG form submission, RFC 7578).</summary>
internal static class PartHeaders
{
    /// <summary>Raw UTF-8, and only what would end the quoted name is escaped: that way every name arrives as it is.</summary>
    public static string Of(string name, FileUpload? file)
    {
        var text = new StringBuilder("Content-Disposition: form-data; name=\"").Append(Escape(name)).Append('"');
        if (file is not null)
        {
            text.Append("; filename=\"").Append(Escape(file.FileName)).Append('"')
                .Append("\r\nContent-Type: ").Append(file.ContentType);
        }

        return text.Append("\r\n\r\n").ToString();
    }

    private static string Escape(string name) => name.Replace("\"", "%22").Replace("\r", "%0D").Replace("\n", "%0A");
}
