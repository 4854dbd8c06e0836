/**
 * The attributes of everyday classes of the standard library (Python 3.11 to 3.13, names with two underscores left out): what a
 * subclass may override without saying so, and names that say nothing about an unknown receiver. `dir(class)` and what its
 * constructor sets.
 */
const TABLE = `
dict: clear copy fromkeys get items keys pop popitem setdefault update values
list: append clear copy count extend index insert pop remove reverse sort
set: add clear copy difference difference_update discard intersection intersection_update isdisjoint issubset issuperset pop remove symmetric_difference symmetric_difference_update union update
frozenset: copy difference intersection isdisjoint issubset issuperset symmetric_difference union
tuple: count index
str: capitalize casefold center count encode endswith expandtabs find format format_map index isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill
bytes: capitalize center count decode endswith expandtabs find fromhex hex index isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill
bytearray: append capitalize center clear copy count decode endswith expandtabs extend find fromhex hex index insert isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust lower lstrip maketrans partition pop remove removeprefix removesuffix replace reverse rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill
int: as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag numerator real to_bytes
float: as_integer_ratio conjugate fromhex hex imag is_integer real
complex: conjugate imag real
type: mro
property: deleter fdel fget fset getter setter
BaseException: add_note args with_traceback
OSError: add_note args characters_written errno filename filename2 strerror with_traceback
SyntaxError: add_note args end_lineno end_offset filename lineno msg offset print_file_and_line text with_traceback
UnicodeError: add_note args with_traceback
StopIteration: add_note args value with_traceback
ImportError: add_note args msg name path with_traceback
KeyError: add_note args with_traceback
abc.ABC: _abc_impl
abc.ABCMeta: _abc_caches_clear _abc_registry_clear _dump_registry mro register
typing.Generic: _is_protocol
typing.Protocol: _abc_impl _is_protocol _is_runtime_protocol
enum.Enum: 
enum.Flag: 
enum.IntEnum: as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag numerator real to_bytes
enum.EnumMeta: _check_for_existing_members_ _convert_ _create_ _find_data_repr_ _find_data_type_ _find_new_ _get_mixins_ mro
collections.OrderedDict: clear copy fromkeys get items keys move_to_end pop popitem setdefault update values
collections.defaultdict: clear copy default_factory fromkeys get items keys pop popitem setdefault update values
collections.Counter: _keep_positive clear copy elements fromkeys get items keys most_common pop popitem setdefault subtract total update values
collections.deque: append appendleft clear copy count extend extendleft index insert maxlen pop popleft remove reverse rotate
collections.ChainMap: _abc_impl clear copy fromkeys get items keys new_child parents pop popitem setdefault update values
collections.UserDict: _abc_impl clear copy data fromkeys get items keys pop popitem setdefault update values
collections.UserList: _abc_impl append clear copy count data extend index insert pop remove reverse sort
collections.UserString: _abc_impl capitalize casefold center count data encode endswith expandtabs find format format_map index isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill
collections.abc.Mapping: _abc_impl get items keys values
collections.abc.MutableMapping: _abc_impl clear get items keys pop popitem setdefault update values
collections.abc.Sequence: _abc_impl count index
collections.abc.MutableSequence: _abc_impl append clear count extend index insert pop remove reverse
collections.abc.Set: _abc_impl _from_iterable _hash isdisjoint
collections.abc.MutableSet: _abc_impl _from_iterable _hash add clear discard isdisjoint pop remove
collections.abc.Iterator: _abc_impl
collections.abc.Iterable: _abc_impl
collections.abc.Generator: _abc_impl close send throw
collections.abc.Sized: _abc_impl
collections.abc.Container: _abc_impl
collections.abc.Hashable: _abc_impl
collections.abc.Callable: _abc_impl
collections.abc.Collection: _abc_impl
collections.abc.Awaitable: _abc_impl
io.IOBase: _abc_impl _checkClosed _checkReadable _checkSeekable _checkWritable close closed fileno flush isatty readable readline readlines seek seekable tell truncate writable writelines
io.RawIOBase: _abc_impl _checkClosed _checkReadable _checkSeekable _checkWritable close closed fileno flush isatty read readable readall readinto readline readlines seek seekable tell truncate writable write writelines
io.BufferedIOBase: _abc_impl _checkClosed _checkReadable _checkSeekable _checkWritable close closed detach fileno flush isatty read read1 readable readinto readinto1 readline readlines seek seekable tell truncate writable write writelines
io.TextIOBase: _abc_impl _checkClosed _checkReadable _checkSeekable _checkWritable close closed detach encoding errors fileno flush isatty newlines read readable readline readlines seek seekable tell truncate writable write writelines
io.StringIO: _checkClosed _checkReadable _checkSeekable _checkWritable close closed detach encoding errors fileno flush getvalue isatty line_buffering newlines read readable readline readlines seek seekable tell truncate writable write writelines
io.BytesIO: _checkClosed _checkReadable _checkSeekable _checkWritable close closed detach fileno flush getbuffer getvalue isatty read read1 readable readinto readinto1 readline readlines seek seekable tell truncate writable write writelines
io.TextIOWrapper: _checkClosed _checkReadable _checkSeekable _checkWritable _finalizing buffer close closed detach encoding errors fileno flush isatty line_buffering name newlines read readable readline readlines reconfigure seek seekable tell truncate writable write write_through writelines
io.BufferedReader: _checkClosed _checkReadable _checkSeekable _checkWritable _dealloc_warn _finalizing close closed detach fileno flush isatty mode name peek raw read read1 readable readinto readinto1 readline readlines seek seekable tell truncate writable write writelines
threading.Thread: _bootstrap _bootstrap_inner _delete _initialized _reset_internal_locks _set_ident _set_native_id _set_tstate_lock _stop _wait_for_tstate_lock daemon getName ident isDaemon is_alive join name native_id run setDaemon setName start
threading.local: 
multiprocessing.Process: _after_fork _bootstrap _check_closed _start_method authkey close daemon exitcode ident is_alive join kill name pid run sentinel start terminate
argparse.ArgumentParser: _add_action _add_container_actions _check_conflict _check_value _get_args _get_formatter _get_handler _get_kwargs _get_nargs_pattern _get_option_tuples _get_optional_actions _get_optional_kwargs _get_positional_actions _get_positional_kwargs _get_value _get_values _handle_conflict_error _handle_conflict_resolve _match_argument _match_arguments_partial _parse_known_args _parse_optional _pop_action_class _print_message _read_args_from_files _registry_get _remove_action add_argument add_argument_group add_help add_mutually_exclusive_group add_subparsers allow_abbrev argument_default conflict_handler convert_arg_line_to_args description epilog error exit exit_on_error format_help format_usage formatter_class get_default parse_args parse_intermixed_args parse_known_args parse_known_intermixed_args prefix_chars print_help print_usage prog register set_defaults usage
argparse.Action: _get_args _get_kwargs choices const default dest format_usage help metavar nargs option_strings required type
argparse.HelpFormatter: _add_item _dedent _expand_help _fill_text _format_action _format_action_invocation _format_actions_usage _format_args _format_text _format_usage _get_default_metavar_for_optional _get_default_metavar_for_positional _get_help_string _indent _iter_indented_subactions _join_parts _metavar_formatter _split_lines add_argument add_arguments add_text add_usage end_section format_help start_section
argparse.Namespace: _get_args _get_kwargs
optparse.OptionParser: _add_help_option _add_version_option _check_conflict _create_option_list _create_option_mappings _get_all_options _get_args _init_parsing_state _match_long_opt _populate_option_list _process_args _process_long_opt _process_short_opts _share_option_mappings add_option add_option_group add_options check_values destroy disable_interspersed_args enable_interspersed_args error exit expand_prog_name format_description format_epilog format_help format_option_help get_default_values get_description get_option get_option_group get_prog_name get_usage get_version has_option parse_args print_help print_usage print_version remove_option set_conflict_handler set_default set_defaults set_description set_process_default_values set_usage standard_option_list
optparse.Option: ACTIONS ALWAYS_TYPED_ACTIONS ATTRS CHECK_METHODS CONST_ACTIONS STORE_ACTIONS TYPED_ACTIONS TYPES TYPE_CHECKER _check_action _check_callback _check_choice _check_const _check_dest _check_nargs _check_opt_strings _check_type _set_attrs _set_opt_strings check_value convert_value get_opt_string process take_action takes_value
logging.Handler: _at_fork_reinit acquire addFilter close createLock emit filter filters flush format formatter get_name handle handleError level lock name release removeFilter setFormatter setLevel set_name
logging.StreamHandler: _at_fork_reinit acquire addFilter close createLock emit filter filters flush format formatter get_name handle handleError level lock name release removeFilter setFormatter setLevel setStream set_name stream terminator
logging.Formatter: converter default_msec_format default_time_format format formatException formatMessage formatStack formatTime usesTime
logging.Logger: _log addFilter addHandler callHandlers critical debug disabled error exception fatal filter filters findCaller getChild getEffectiveLevel handle handlers hasHandlers info isEnabledFor level log makeRecord manager parent propagate removeFilter removeHandler root setLevel warn warning
logging.Filter: filter
logging.LoggerAdapter: _log critical debug error exception getEffectiveLevel hasHandlers info isEnabledFor log manager name process setLevel warn warning
json.JSONEncoder: allow_nan check_circular default encode ensure_ascii indent item_separator iterencode key_separator skipkeys sort_keys
json.JSONDecoder: decode memo object_hook object_pairs_hook parse_array parse_constant parse_float parse_int parse_object parse_string raw_decode scan_once strict
html.parser.HTMLParser: CDATA_CONTENT_ELEMENTS _decl_otherchars _parse_doctype_attlist _parse_doctype_element _parse_doctype_entity _parse_doctype_notation _parse_doctype_subset _scan_name check_for_whole_start_tag clear_cdata_mode close convert_charrefs feed get_starttag_text getpos goahead handle_charref handle_comment handle_data handle_decl handle_endtag handle_entityref handle_pi handle_startendtag handle_starttag lasttag lineno offset parse_bogus_comment parse_comment parse_declaration parse_endtag parse_html_declaration parse_marked_section parse_pi parse_starttag rawdata reset set_cdata_mode unknown_decl updatepos
ast.NodeVisitor: generic_visit visit visit_Constant
ast.NodeTransformer: generic_visit visit visit_Constant
string.Formatter: _vformat check_unused_args convert_field format format_field get_field get_value parse vformat
string.Template: _invalid braceidpattern delimiter flags get_identifiers idpattern is_valid pattern safe_substitute substitute template
cmd.Cmd: cmdloop cmdqueue columnize complete complete_help completedefault completekey completenames default do_help doc_header doc_leader emptyline get_names identchars intro lastcmd misc_header nohelp onecmd parseline postcmd postloop precmd preloop print_topics prompt ruler stdin stdout undoc_header use_rawinput
configparser.RawConfigParser: BOOLEAN_STATES NONSPACECRE OPTCRE OPTCRE_NV SECTCRE _abc_impl _convert_to_boolean _get _get_conv _handle_error _join_multiline_values _read _read_defaults _unify_values _validate_value_types _write_section add_section clear converters defaults get getboolean getfloat getint has_option has_section items keys options optionxform pop popitem read read_dict read_file read_string readfp remove_option remove_section sections set setdefault update values write
configparser.ConfigParser: BOOLEAN_STATES NONSPACECRE OPTCRE OPTCRE_NV SECTCRE _abc_impl _convert_to_boolean _get _get_conv _handle_error _join_multiline_values _read _read_defaults _unify_values _validate_value_types _write_section add_section clear converters defaults get getboolean getfloat getint has_option has_section items keys options optionxform pop popitem read read_dict read_file read_string readfp remove_option remove_section sections set setdefault update values write
socketserver.BaseRequestHandler: client_address finish handle request server setup
socketserver.TCPServer: RequestHandlerClass _handle_request_noblock address_family allow_reuse_address allow_reuse_port close_request fileno finish_request get_request handle_error handle_request handle_timeout process_request request_queue_size serve_forever server_activate server_address server_bind server_close service_actions shutdown shutdown_request socket socket_type timeout verify_request
http.server.BaseHTTPRequestHandler: MessageClass _control_char_table address_string client_address close_connection command connection date_time_string default_request_version disable_nagle_algorithm end_headers error_content_type error_message_format finish flush_headers handle handle_expect_100 handle_one_request headers log_date_time_string log_error log_message log_request monthname parse_request path protocol_version rbufsize request requestline responses rfile send_error send_header send_response send_response_only server server_version setup sys_version timeout version_string wbufsize weekdayname wfile
http.server.HTTPServer: _handle_request_noblock address_family allow_reuse_address allow_reuse_port close_request fileno finish_request get_request handle_error handle_request handle_timeout process_request request_queue_size serve_forever server_activate server_bind server_close service_actions shutdown shutdown_request socket_type timeout verify_request
queue.Queue: _get _init _put _qsize all_tasks_done empty full get get_nowait join maxsize mutex not_empty not_full put put_nowait qsize queue task_done unfinished_tasks
contextlib.ContextDecorator: _recreate_cm
contextlib.ExitStack: _abc_impl _create_cb_wrapper _create_exit_wrapper _push_cm_exit _push_exit_callback callback close enter_context pop_all push
contextlib.AbstractContextManager: _abc_impl
datetime.date: ctime day fromisocalendar fromisoformat fromordinal fromtimestamp isocalendar isoformat isoweekday max min month replace resolution strftime timetuple today toordinal weekday year
datetime.datetime: astimezone combine ctime date day dst fold fromisocalendar fromisoformat fromordinal fromtimestamp hour isocalendar isoformat isoweekday max microsecond min minute month now replace resolution second strftime strptime time timestamp timetuple timetz today toordinal tzinfo tzname utcfromtimestamp utcnow utcoffset utctimetuple weekday year
datetime.timedelta: days max microseconds min resolution seconds total_seconds
datetime.tzinfo: dst fromutc tzname utcoffset
datetime.time: dst fold fromisoformat hour isoformat max microsecond min minute replace resolution second strftime tzinfo tzname utcoffset
decimal.Decimal: adjusted as_integer_ratio as_tuple canonical compare compare_signal compare_total compare_total_mag conjugate copy_abs copy_negate copy_sign exp fma from_float imag is_canonical is_finite is_infinite is_nan is_normal is_qnan is_signed is_snan is_subnormal is_zero ln log10 logb logical_and logical_invert logical_or logical_xor max max_mag min min_mag next_minus next_plus next_toward normalize number_class quantize radix real remainder_near rotate same_quantum scaleb shift sqrt to_eng_string to_integral to_integral_exact to_integral_value
fractions.Fraction: _abc_impl _add _denominator _div _divmod _floordiv _mod _mul _numerator _operator_fallbacks _richcmp _sub as_integer_ratio conjugate denominator from_decimal from_float imag limit_denominator numerator real
numbers.Number: _abc_impl
pathlib.PurePath: _cached_cparts _cparts _drv _format_parsed_parts _from_parsed_parts _from_parts _hash _make_child _parse_args _parts _pparts _root _str anchor as_posix as_uri drive is_absolute is_relative_to is_reserved joinpath match name parent parents parts relative_to root stem suffix suffixes with_name with_stem with_suffix
pathlib.Path: _cached_cparts _cparts _drv _format_parsed_parts _from_parsed_parts _from_parts _hash _make_child _make_child_relpath _parse_args _parts _pparts _root _scandir _str absolute anchor as_posix as_uri chmod cwd drive exists expanduser glob group hardlink_to home is_absolute is_block_device is_char_device is_dir is_fifo is_file is_mount is_relative_to is_reserved is_socket is_symlink iterdir joinpath lchmod link_to lstat match mkdir name open owner parent parents parts read_bytes read_text readlink relative_to rename replace resolve rglob rmdir root samefile stat stem suffix suffixes symlink_to touch unlink with_name with_stem with_suffix write_bytes write_text
types.ModuleType: 
types.SimpleNamespace: 
codecs.Codec: decode encode
codecs.StreamReader: charbuffertype decode encode read readline readlines reset seek
codecs.IncrementalDecoder: decode getstate reset setstate
csv.Dialect: _name _valid _validate delimiter doublequote escapechar lineterminator quotechar quoting skipinitialspace
random.Random: VERSION _randbelow _randbelow_with_getrandbits _randbelow_without_getrandbits betavariate choice choices expovariate gammavariate gauss getrandbits getstate lognormvariate normalvariate paretovariate randbytes randint random randrange sample seed setstate shuffle triangular uniform vonmisesvariate weibullvariate
re.Pattern: findall finditer flags fullmatch groupindex groups match pattern scanner search split sub subn
re.Match: end endpos expand group groupdict groups lastgroup lastindex pos re regs span start string
email.message.Message: _get_params_preserve add_header as_bytes as_string attach del_param get get_all get_boundary get_charset get_charsets get_content_charset get_content_disposition get_content_maintype get_content_subtype get_content_type get_default_type get_filename get_param get_params get_payload get_unixfrom is_multipart items keys raw_items replace_header set_boundary set_charset set_default_type set_param set_payload set_raw set_type set_unixfrom values walk
email.message.EmailMessage: _add_multipart _body_types _find_body _get_params_preserve _make_multipart add_alternative add_attachment add_header add_related as_bytes as_string attach clear clear_content del_param get get_all get_body get_boundary get_charset get_charsets get_content get_content_charset get_content_disposition get_content_maintype get_content_subtype get_content_type get_default_type get_filename get_param get_params get_payload get_unixfrom is_attachment is_multipart items iter_attachments iter_parts keys make_alternative make_mixed make_related raw_items replace_header set_boundary set_charset set_content set_default_type set_param set_payload set_raw set_type set_unixfrom values walk
zipfile.ZipFile: NameToInfo _extract_member _fpclose _open_to_write _sanitize_windows_name _windows_illegal_name_trans_table _write_end_record _writecheck close comment compression extract extractall filelist filename fp getinfo infolist mkdir mode namelist open printdir read setpassword testzip write writestr
tarfile.TarFile: OPEN_METH _check _dbg _extract_member _extract_one _find_link_target _get_extract_tarinfo _get_filter_function _getmember _handle_fatal_error _handle_nonfatal_error _load add addfile bz2open chmod chown close debug dereference encoding errorlevel errors extract extractall extractfile extraction_filter fileobject format getmember getmembers getnames gettarinfo gzopen ignore_zeros list makedev makedir makefifo makefile makelink makeunknown next open tarinfo taropen utime xzopen
pickle.Pickler: bin clear_memo dispatch_table dump fast memo persistent_id
pickle.Unpickler: find_class load memo persistent_load
shlex.shlex: commenters debug eof error_leader escape filestack get_token infile instream lineno pop_source punctuation_chars push_source push_token pushback quotes read_token source sourcehook state token whitespace wordchars
unittest.TestCase: _addExpectedFailure _addUnexpectedSuccess _baseAssertEqual _callCleanup _callSetUp _callTearDown _callTestMethod _deprecate _diffThreshold _formatMessage _getAssertEqualityFunc _truncateMessage addClassCleanup addCleanup addTypeEqualityFunc assertAlmostEqual assertAlmostEquals assertCountEqual assertDictContainsSubset assertDictEqual assertEqual assertEquals assertFalse assertGreater assertGreaterEqual assertIn assertIs assertIsInstance assertIsNone assertIsNot assertIsNotNone assertLess assertLessEqual assertListEqual assertLogs assertMultiLineEqual assertNoLogs assertNotAlmostEqual assertNotAlmostEquals assertNotEqual assertNotEquals assertNotIn assertNotIsInstance assertNotRegex assertNotRegexpMatches assertRaises assertRaisesRegex assertRaisesRegexp assertRegex assertRegexpMatches assertSequenceEqual assertSetEqual assertTrue assertTupleEqual assertWarns assertWarnsRegex assert_ countTestCases debug defaultTestResult doClassCleanups doCleanups enterClassContext enterContext fail failIf failIfAlmostEqual failIfEqual failUnless failUnlessAlmostEqual failUnlessEqual failUnlessRaises failureException id longMessage maxDiff run setUp setUpClass shortDescription skipTest subTest tearDown tearDownClass
unittest.TestSuite: _addClassOrModuleLevelException _cleanup _createClassOrModuleLevelException _get_previous_module _handleClassSetUp _handleModuleFixture _handleModuleTearDown _removeTestAtIndex _tearDownPreviousClass addTest addTests countTestCases debug run
unittest.mock.Mock: _call_matcher _calls_repr _execute_mock_call _extract_mock_name _format_mock_call_signature _format_mock_failure_message _get_call_signature_from_name _get_child_mock _increment_mock_call _lock _mock_add_spec _mock_call _mock_check_sig _mock_return_value _mock_side_effect assert_any_call assert_called assert_called_once assert_called_once_with assert_called_with assert_has_calls assert_not_called attach_mock call_args call_args_list call_count called configure_mock mock_add_spec mock_calls reset_mock return_value side_effect
subprocess.Popen: _check_timeout _child_created _close_pipe_fds _communicate _execute_child _get_devnull _get_handles _handle_exitstatus _internal_poll _on_error_fd_closer _posix_spawn _remaining_time _save_input _stdin_write _translate_newlines _try_wait _wait args communicate kill pid poll returncode send_signal stderr stdin stdout terminate universal_newlines wait
urllib.request.Request: _parse add_header add_unredirected_header data full_url get_full_url get_header get_method has_header has_proxy header_items headers host origin_req_host remove_header selector set_proxy timeout type unredirected_hdrs unverifiable
urllib.request.BaseHandler: add_parent close handler_order
http.client.HTTPConnection: _encode_request _get_content_length _get_hostport _http_vsn _http_vsn_str _is_textIO _output _read_readable _send_output _send_request _tunnel _validate_host _validate_method _validate_path auto_open close connect debuglevel default_port endheaders getresponse host port putheader putrequest request response_class send set_debuglevel set_tunnel sock timeout
http.cookiejar.CookieJar: _cookie_attrs _cookie_from_cookie_tuple _cookies_for_domain _cookies_for_request _cookies_from_attrs_set _normalized_cookie_tuples _process_rfc2109_cookies add_cookie_header clear clear_expired_cookies clear_session_cookies domain_re dots_re extract_cookies magic_re make_cookies non_word_re quote_re set_cookie set_cookie_if_ok set_policy strict_domain_re
http.cookies.Morsel: OutputString _flags _reserved clear coded_value copy fromkeys get isReservedKey items js_output key keys output pop popitem set setdefault update value values
http.cookies.SimpleCookie: clear copy fromkeys get items js_output keys load output pop popitem setdefault update value_decode value_encode values
xml.sax.handler.ContentHandler: characters endDocument endElement endElementNS endPrefixMapping ignorableWhitespace processingInstruction setDocumentLocator skippedEntity startDocument startElement startElementNS startPrefixMapping
xml.etree.ElementTree.Element: append attrib clear extend find findall findtext get insert items iter iterfind itertext keys makeelement remove set tag tail text
xml.dom.minidom.Node: ATTRIBUTE_NODE CDATA_SECTION_NODE COMMENT_NODE DOCUMENT_FRAGMENT_NODE DOCUMENT_NODE DOCUMENT_TYPE_NODE ELEMENT_NODE ENTITY_NODE ENTITY_REFERENCE_NODE NOTATION_NODE PROCESSING_INSTRUCTION_NODE TEXT_NODE _call_user_data_handler _get_childNodes _get_firstChild _get_lastChild _get_localName appendChild cloneNode firstChild getInterface getUserData hasChildNodes insertBefore isSameNode isSupported lastChild localName namespaceURI nextSibling normalize ownerDocument parentNode prefix previousSibling removeChild replaceChild setUserData toprettyxml toxml unlink
pprint.PrettyPrinter: _dispatch _format _format_dict_items _format_items _format_namespace_items _pprint_bytearray _pprint_bytes _pprint_chain_map _pprint_counter _pprint_dataclass _pprint_default_dict _pprint_deque _pprint_dict _pprint_list _pprint_mappingproxy _pprint_ordered_dict _pprint_set _pprint_simplenamespace _pprint_str _pprint_tuple _pprint_user_dict _pprint_user_list _pprint_user_string _repr _safe_repr format isreadable isrecursive pformat pprint
weakref.ref: 
weakref.WeakValueDictionary: _abc_impl _commit_removals clear copy get items itervaluerefs keys pop popitem setdefault update valuerefs values
asyncio.Future: _asyncio_future_blocking _callbacks _cancel_message _exception _log_traceback _loop _make_cancelled_error _result _source_traceback _state add_done_callback cancel cancelled done exception get_loop remove_done_callback result set_exception set_result
asyncio.Task: _asyncio_future_blocking _callbacks _cancel_message _coro _exception _fut_waiter _log_destroy_pending _log_traceback _loop _make_cancelled_error _must_cancel _result _source_traceback _state add_done_callback cancel cancelled cancelling done exception get_coro get_loop get_name get_stack print_stack remove_done_callback result set_exception set_name set_result uncancel
asyncio.Protocol: connection_lost connection_made data_received eof_received pause_writing resume_writing
inspect.Signature: _bind _bound_arguments_cls _hash_basis _parameter_cls _parameters _return_annotation bind bind_partial empty from_callable parameters replace return_annotation
inspect.Parameter: KEYWORD_ONLY POSITIONAL_ONLY POSITIONAL_OR_KEYWORD VAR_KEYWORD VAR_POSITIONAL _annotation _default _kind _name annotation default empty kind name replace
socket.socket: _accept _check_sendfile_params _closed _decref_socketios _io_refs _real_close _sendfile_use_send _sendfile_use_sendfile accept bind close connect connect_ex detach dup family fileno get_inheritable getblocking getpeername getsockname getsockopt gettimeout listen makefile proto recv recv_into recvfrom recvfrom_into recvmsg recvmsg_into send sendall sendfile sendmsg sendmsg_afalg sendto set_inheritable setblocking setsockopt settimeout shutdown timeout type
sqlite3.Connection: DataError DatabaseError Error IntegrityError InterfaceError InternalError NotSupportedError OperationalError ProgrammingError Warning backup blobopen close commit create_aggregate create_collation create_function create_window_function cursor deserialize execute executemany executescript getlimit in_transaction interrupt isolation_level iterdump rollback row_factory serialize set_authorizer set_progress_handler set_trace_callback setlimit text_factory total_changes
sqlite3.Cursor: arraysize close connection description execute executemany executescript fetchall fetchmany fetchone lastrowid row_factory rowcount setinputsizes setoutputsize
hashlib.sha256: block_size copy digest digest_size hexdigest name update
struct.Struct: format iter_unpack pack pack_into size unpack unpack_from
array.array: append buffer_info byteswap count extend frombytes fromfile fromlist fromunicode index insert itemsize pop remove reverse tobytes tofile tolist tounicode typecode
itertools.chain: from_iterable
functools.partial: args func keywords
uuid.UUID: bytes bytes_le clock_seq clock_seq_hi_variant clock_seq_low fields hex int is_safe node time time_hi_version time_low time_mid urn variant version
tempfile.TemporaryDirectory: _cleanup _rmtree cleanup
warnings.catch_warnings: 
traceback.TracebackException: _format_syntax_error _load_lines format format_exception_only from_exception print
textwrap.TextWrapper: _fix_sentence_endings _handle_long_word _munge_whitespace _split _split_chunks _wrap_chunks break_long_words drop_whitespace expand_tabs fill fix_sentence_endings initial_indent max_lines placeholder replace_whitespace sentence_end_re subsequent_indent tabsize unicode_whitespace_trans width wordsep_re wordsep_simple_re wrap
gettext.NullTranslations: _parse add_fallback charset gettext info install ngettext npgettext pgettext
locale.Error: add_note args with_traceback
`;

/** Attributes by the dotted name of the class; those of builtins by their plain name. */
export const OUTSIDE_CLASSES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  TABLE.trim().split('\n').map((line) => {
    const [name = '', attributes = ''] = line.split(':');
    return [name, new Set(attributes.split(' ').filter((one) => one !== ''))];
  }),
); // prettier-ignore

/** Every attribute of any of them. */
export const EVERYDAY_ATTRIBUTES: ReadonlySet<string> = new Set(
  [...OUTSIDE_CLASSES.values()].flatMap((names) => [...names]),
);
