using System.Text;

namespace TwelveLabs.Http;

/// <summary>Represents a call before it is sent. Its arguments are validated here, so that an invalid one costs no request.</summary>
internal sealed class ApiCall(ApiOperation operation, RequestOptions? options)
{
    private QueryFields? _query;
    private string _path = operation.Path;
    private string? _loggedPath;
    private ApiModel? _form;
    private byte[]? _json;
    private Func<HttpContent>? _content;

    public ApiOperation Operation { get; } = operation;

    public RequestOptions? Options { get; } = options;

    /// <summary>Gets the method of the SDK that was called, for messages.</summary>
    public string Method { get; init; } = operation.MethodName;

    /// <summary>Returns whether a value can be a path segment. A URI resolves dot segments even if they are escaped.</summary>
    public static bool IsPathValue(string value) => !string.IsNullOrWhiteSpace(value) && value is not ("." or "..");

    public void Path(string name, string value, string parameter, bool sensitive = false)
    {
        ArgumentValidation.NotEmpty(parameter, value);
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
        ArgumentValidation.NotEmpty(parameter, value);
        (_query ??= new()).Add(name, value, sensitive);
    }

    public void Query(ApiModel? request, string parameter)
    {
        if (request is not null)
        {
            request.Validate(parameter);
            request.WriteTo(_query ??= new());
        }
    }

    public void Form(ApiModel request, string parameter)
    {
        ArgumentValidation.NotNull(parameter, request);
        request.Validate(parameter);
        _form = request;
    }

    public void Json(ApiModel request, string parameter)
    {
        ArgumentValidation.NotNull(parameter, request);
        request.Validate(parameter);
        _json = JsonWrite.ToUtf8(request.WriteTo);
    }

    /// <summary>Creates a call from a request to any path. The content of its query is unknown, so all of it is sensitive.</summary>
    public static ApiCall Of(RawRequest request, RequestOptions? options, string parameter)
    {
        ArgumentValidation.NotNull(parameter, request);
        RawPath.Check(request.Path, $"{parameter}.{nameof(RawRequest.Path)}");
        if (request is { Json: not null, Content: not null })
        {
            throw new ArgumentException($"Only one of {nameof(RawRequest.Json)} and {nameof(RawRequest.Content)} can be set.", parameter);
        }

        // The path is not used in metrics: a path with ids would create a series for each id.
        var call = new ApiCall(new ApiOperation("Raw_Send", request.Method.Method, "/{path}", request.IsIdempotent, rateLimitGroup: null), options)
        {
            Method = "SendAsync",
            _path = request.Path,
            _json = request.Json is { } json ? Encoding.UTF8.GetBytes(JsonWrite.OneLine(json)) : null,
            _content = request.Content,
        };
        foreach (var field in request.Query ?? [])
        {
            (call._query ??= new()).Add(field.Key, field.Value, sensitive: true);
        }

        return call;
    }

    /// <param name="root">The base address up to its path, without a trailing slash.</param>
    public Uri Address(string root)
    {
        var path = root + _path;
        if (_query is null)
        {
            return new Uri(path, UriKind.Absolute);
        }

        var text = new StringBuilder(path);
        _query.AppendTo(text);
        return new Uri(text.ToString(), UriKind.Absolute);
    }

    /// <summary>Returns the path below the base address and the query, redacted for logs and traces.</summary>
    public string LoggedPath()
    {
        var text = new StringBuilder(_loggedPath ?? _path);
        _query?.AppendRedactedTo(text);
        return text.ToString();
    }

    /// <summary>Returns the URL, redacted for logs and traces and without the credentials of the base address.</summary>
    public Uri LoggedAddress(Uri baseAddress) =>
        new(baseAddress.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped).TrimEnd('/') + LoggedPath(), UriKind.Absolute);

    /// <summary>Creates the body. Each attempt needs its own.</summary>
    public HttpContent? Content(HttpAttempt attempt)
    {
        if (_json is not null)
        {
            return new JsonBody(_json);
        }

        if (_content is not null)
        {
            return new RawContent(MakeContent(), attempt.Timer.GiveUp);
        }

        if (_form is null)
        {
            return EmptyContent.IsNotNeeded(Operation.Method) ? null : new EmptyContent();
        }

        var body = new MultipartBody(attempt.Context.Transport.Clock, attempt.OnSent, attempt.Timer.Restart, attempt.Timer.GiveUp, attempt.Timer.Token);
        _form.WriteTo(new FormFields(body));
        return body;
    }

    private HttpContent MakeContent()
    {
        const string Name = $"{nameof(RawRequest)}.{nameof(RawRequest.Content)}";
        try
        {
            return _content!() ?? throw new InvalidOperationException($"{Name} returned null.");
        }
        catch (Exception e) when (!e.IsFatal())
        {
            throw UserCode.Threw(Name, e);
        }
    }
}
