using System.Text;
using TwelveLabs.Json;
using TwelveLabs.Models;
using TwelveLabs.Uploads;

namespace TwelveLabs.Transport;

/// <summary>One call before it is sent: its arguments are checked here, so that a bad one costs no request.</summary>
internal sealed class ApiCall(ApiOperation operation, RequestOptions? options)
{
    private readonly QueryFields _query = new();
    private string _path = operation.Path;
    private string? _loggedPath;
    private IApiForm? _form;
    private byte[]? _json;

    public ApiOperation Operation { get; } = operation;

    public RequestOptions? Options { get; } = options;

    /// <summary>Whether a value can be a segment of a path. A URI climbs on dots however they are escaped.</summary>
    public static bool IsPathValue(string value) => !string.IsNullOrWhiteSpace(value) && value is not ("." or "..");

    public void Path(string name, string value, string parameter, bool sensitive = false)
    {
        Check.NotEmpty(parameter, value);
        if (!IsPathValue(value))
        {
            throw new ArgumentException($"'{value}' is no id: it would change the request's path.", parameter);
        }

        var (place, escaped) = ("{" + name + "}", Uri.EscapeDataString(value));
        _loggedPath = sensitive ? (_loggedPath ?? _path).Replace(place, QueryFields.Redacted) : _loggedPath?.Replace(place, escaped);
        _path = _path.Replace(place, escaped);
    }

    public void Query(string name, string value, string parameter, bool sensitive = false)
    {
        Check.NotEmpty(parameter, value);
        _query.Add(name, value, sensitive);
    }

    public void Query(IApiForm? request, string parameter)
    {
        if (request is not null)
        {
            request.Validate(parameter);
            request.WriteFields(_query);
        }
    }

    public void Form(IApiForm request, string parameter)
    {
        Check.NotNull(parameter, request);
        request.Validate(parameter);
        _form = request;
    }

    public void Json(IApiModel request, string parameter)
    {
        Check.NotNull(parameter, request);
        request.Validate(parameter);
        _json = JsonWrite.ToUtf8(request.WriteTo);
    }

    public Uri Address(Uri baseAddress)
    {
        var text = new StringBuilder(baseAddress.GetLeftPart(UriPartial.Path).TrimEnd('/')).Append(_path);
        _query.AppendTo(text);
        return new Uri(text.ToString(), UriKind.Absolute);
    }

    /// <summary>The path below the base address and the query, without what logs and traces must not show.</summary>
    public string LoggedPath()
    {
        var text = new StringBuilder(_loggedPath ?? _path);
        _query.AppendRedactedTo(text);
        return text.ToString();
    }

    /// <summary>The address without what logs and traces must not show, credentials in the base address included.</summary>
    public Uri LoggedAddress(Uri baseAddress) =>
        new(baseAddress.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped).TrimEnd('/') + LoggedPath(), UriKind.Absolute);

    /// <summary>Makes the body anew, since each attempt needs one of its own.</summary>
    public HttpContent? Content(TimeProvider clock, Action onActivity, Action<long> onSent, CancellationToken cancellationToken)
    {
        if (_json is not null)
        {
            return new JsonBody(_json);
        }

        if (_form is null)
        {
            // .NET Framework's handler refuses content on a GET, and repeats nothing.
            return Platform.IsFramework ? null : new NoBody();
        }

        var body = new MultipartBody(clock, onSent, onActivity, cancellationToken);
        _form.WriteFields(new FormFields(body));
        return body;
    }
}
