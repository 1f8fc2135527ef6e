using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace TwelveLabs;

/// <summary>Creates problem details (RFC 9457) of failed calls, for the responses of a web application.</summary>
public static class TwelveLabsProblemDetails
{
    private const string NotAccepted = "The video service does not accept this application.";

    /// <summary>
    /// Creates the problem details of a failed call. A rejected request keeps its status code and the message of the service, and has the properties
    /// <c>code</c> and <c>requestId</c>; a rejected or missing API key is 500; a service that fails, or whose
    /// response is not valid, is 502; a timeout is 504. Nothing else of the exception is included.
    /// </summary>
    /// <param name="exception">The exception of the call.</param>
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

    /// <summary>Gets the delay before a retry; null if unknown.</summary>
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
