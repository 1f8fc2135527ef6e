using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace TwelveLabs;

/// <summary>Failed calls of the client as problem details (RFC 9457), for the responses of a web application.</summary>
public static class TwelveLabsProblemDetails
{
    private const string NotAccepted = "The video service does not accept this application.";

    /// <summary>
    /// Makes the problem details of a failed call. A refusal keeps its status and the service's own words, and has the members
    /// <c>code</c> and <c>requestId</c>; a refused or missing key is the application's fault, 500; a service that fails, or whose
    /// response cannot be used, is 502; one that takes too long is 504. Nothing else of the exception is shown.
    /// </summary>
    /// <param name="exception">What the call threw.</param>
    public static ProblemDetails Create(TwelveLabsException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        var (status, detail) = Describe(exception);
        var problem = new ProblemDetails { Status = status, Title = ReasonPhrases.GetReasonPhrase(status), Detail = detail };
        if (exception is ApiException { Code: { } code })
        {
            problem.Extensions["code"] = code;
        }

        if (exception is ApiException { RequestId: { } request })
        {
            problem.Extensions["requestId"] = request;
        }

        return problem;
    }

    /// <summary>How long the caller should wait before it tries again; null where that is not known.</summary>
    internal static TimeSpan? RetryAfter(TwelveLabsException exception) => exception switch
    {
        RateLimitException refused => refused.RetryAfter,
        LocalRateLimitException limited => limited.RetryAfter,
        ApiException failed => failed.Response.RetryAfter,
        _ => null,
    };

    private static (int Status, string Detail) Describe(TwelveLabsException exception) => exception switch
    {
        ApiException { StatusCode: HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden } or ApiKeyException =>
            (StatusCodes.Status500InternalServerError, NotAccepted),
        ApiException { StatusCode: >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError and var status } refusal =>
            ((int)status, refusal.ServiceMessage ?? "The video service refused the request."),
        LocalRateLimitException => (StatusCodes.Status429TooManyRequests, "Too many requests to the video service."),
        RequestTimeoutException => (StatusCodes.Status504GatewayTimeout, "The video service took too long."),
        TaskFailedException => (StatusCodes.Status502BadGateway, "The video service could not finish the task."),
        ApiException or ConnectionException or ApiResponseException => (StatusCodes.Status502BadGateway, "The video service is not available."),
        UploadException { InnerException: BadHttpRequestException broken } => (broken.StatusCode, "The file could not be read."),
        UploadException => (StatusCodes.Status500InternalServerError, "The file could not be read."),
        _ => (StatusCodes.Status500InternalServerError, "The call of the video service failed."),
    };
}
