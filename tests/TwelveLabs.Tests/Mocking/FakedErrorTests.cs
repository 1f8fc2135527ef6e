using System.Net;

namespace TwelveLabs.Tests.Mocking;

/// <summary>Tests of users fake failures: an exception that is made of nothing is the one that the service would have caused.</summary>
public class FakedErrorTests
{
    public static TheoryData<ApiException, int> Faked => new()
    {
        { new BadRequestException(new ErrorResponse()), 400 },
        { new AuthenticationException(new ErrorResponse()), 401 },
        { new PermissionException(new ErrorResponse()), 403 },
        { new NotFoundException(new ErrorResponse()), 404 },
        { new ConflictException(new ErrorResponse()), 409 },
        { new RateLimitException(new ErrorResponse()), 429 },
        { new ServerException(new ErrorResponse()), 500 },
        { new PageTokenExpiredException(new ErrorResponse()), 400 },
        { new OfUser(new ErrorResponse()), 404 },
    };

    [Theory]
    [MemberData(nameof(Faked))]
    public void An_exception_without_a_status_has_the_one_it_stands_for(ApiException exception, int status)
    {
        Assert.Equal((HttpStatusCode)status, exception.StatusCode);
        Assert.Equal((HttpStatusCode)status, exception.Response.StatusCode);
        Assert.Equal(status, exception.Data["TwelveLabs.StatusCode"]);
        Assert.Contains($"{status}", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_status_that_is_given_stays()
    {
        var response = new ErrorResponse { StatusCode = HttpStatusCode.ServiceUnavailable };
        Assert.Equal(HttpStatusCode.ServiceUnavailable, new ServerException(response).StatusCode);
        Assert.Same(response, new ServerException(response).Response);
    }

    [Fact]
    public void An_exception_of_no_class_has_no_status_of_its_own() => Assert.Equal(default, new ApiException(new ErrorResponse()).StatusCode);

    private sealed class OfUser(ErrorResponse response) : NotFoundException(response);
}
