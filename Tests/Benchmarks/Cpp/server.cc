// bench.Echo answered by C++ gRPC's callback API: `server PORT [--swap]`.
//
// With --swap EchoBoard moves the request's actions into the response instead of copying them.
#include <grpcpp/grpcpp.h>

#include <cstdio>
#include <cstring>
#include <memory>
#include <string>

#include "bench.grpc.pb.h"

namespace {

void set_date(bench::Date* date, int k) {
  date->set_year(2026);
  date->set_month(1 + k % 12);
  date->set_day(1 + k % 28);
}

bench::Board fixed_board() {
  bench::Board board;
  for (int i = 0; i < 200; ++i) {
    bench::Action* action = board.add_actions();
    char text[96];
    std::snprintf(text, sizeof text, "ACT-%06d", i);
    action->set_ref(text);
    std::snprintf(text, sizeof text,
                  "Review the supplier contract and send the note to board %04d", i);
    action->set_title(text);
    action->set_status(static_cast<bench::Status>(1 + i % 3));
    action->set_priority(static_cast<bench::Priority>(1 + (i / 3) % 3));
    set_date(action->mutable_opened(), i);
    set_date(action->mutable_due(), i + 7);
    set_date(action->mutable_closed(), i + 21);
    action->add_leads("alice." + std::to_string(i % 10));
    action->add_leads("bob." + std::to_string(i % 7));
    action->add_leads("carol." + std::to_string(i % 5));
  }
  return board;
}

class Writer : public grpc::ServerWriteReactor<bench::Res> {
 public:
  explicit Writer(const bench::Req* request) {
    response_.set_id(request->id());
    response_.set_text(request->text());
    response_.set_flag(request->flag());
    Next();
  }
  void OnWriteDone(bool ok) override { ok ? Next() : Finish(grpc::Status::CANCELLED); }
  void OnDone() override { delete this; }

 private:
  void Next() {
    if (count_ == 1000) return Finish(grpc::Status::OK);
    response_.set_seq(1000000 + count_++);
    StartWrite(&response_);
  }
  bench::Res response_;
  int count_ = 0;
};

class Echo final : public bench::Echo::CallbackService {
 public:
  explicit Echo(bool swap) : swap_(swap), board_(fixed_board()) {}

  grpc::ServerUnaryReactor* Get(grpc::CallbackServerContext* context, const bench::Req* request,
                                bench::Res* response) override {
    response->set_id(request->id());
    response->set_text(request->text());
    response->set_seq(request->seq());
    response->set_flag(request->flag());
    return Done(context);
  }

  grpc::ServerUnaryReactor* GetBoard(grpc::CallbackServerContext* context, const bench::Req*,
                                     bench::Board* response) override {
    *response = board_;
    return Done(context);
  }

  grpc::ServerUnaryReactor* EchoBoard(grpc::CallbackServerContext* context,
                                      const bench::Board* request,
                                      bench::Board* response) override {
    if (swap_) {
      response->Swap(const_cast<bench::Board*>(request));
    } else {
      *response = *request;
    }
    return Done(context);
  }

  grpc::ServerWriteReactor<bench::Res>* Stream(grpc::CallbackServerContext*,
                                               const bench::Req* request) override {
    return new Writer(request);
  }

 private:
  static grpc::ServerUnaryReactor* Done(grpc::CallbackServerContext* context) {
    grpc::ServerUnaryReactor* reactor = context->DefaultReactor();
    reactor->Finish(grpc::Status::OK);
    return reactor;
  }
  const bool swap_;
  const bench::Board board_;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: %s PORT [--swap]\n", argv[0]);
    return 2;
  }
  Echo service(argc > 2 && std::strcmp(argv[2], "--swap") == 0);
  grpc::ServerBuilder builder;
  builder.AddListeningPort(std::string("127.0.0.1:") + argv[1], grpc::InsecureServerCredentials());
  builder.RegisterService(&service);
  std::unique_ptr<grpc::Server> server = builder.BuildAndStart();
  if (!server) return 1;
  std::printf("serving\n");
  std::fflush(stdout);
  server->Wait();
}
