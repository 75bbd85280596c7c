/** The manifests by which a platform knows a SCORM package. */
import type { Markup } from '../markup/write-xml.js';
import { xml, xmlDocument } from '../markup/write-xml.js';

export interface Course {
  id: string;
  title: string;
  files: readonly string[];
}

/** Identifiers of XML begin with a letter and hold no blanks. */
const xmlId = (text: string): string =>
  `quiz-${text.normalize('NFKD').replace(/[^A-Za-z0-9._-]/g, '_')}`;

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

const resource = (
  scormType: 'adlcp:scormtype' | 'adlcp:scormType',
  files: readonly string[],
): Markup =>
  xml(
    'resource',
    { identifier: 'page', type: 'webcontent', [scormType]: 'sco', href: 'index.html' },
    ...files.map((href) => xml('file', { href })),
  );

export const manifest12 = ({ id, title, files }: Course): string =>
  xmlDocument(
    xml(
      'manifest',
      {
        identifier: xmlId(id),
        version: '1.0',
        xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
        'xmlns:xsi': XSI,
        'xsi:schemaLocation':
          'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
      },
      xml('metadata', {}, xml('schema', {}, 'ADL SCORM'), xml('schemaversion', {}, '1.2')),
      xml(
        'organizations',
        { default: 'course' },
        xml(
          'organization',
          { identifier: 'course' },
          xml('title', {}, title),
          xml(
            'item',
            { identifier: 'item', identifierref: 'page', isvisible: 'true' },
            xml('title', {}, title),
            // No mastery score: a platform that compares it would not count second tries.
          ),
        ),
      ),
      xml('resources', {}, resource('adlcp:scormtype', files)),
    ),
  );

export const manifest2004 = ({ id, title, files }: Course): string =>
  xmlDocument(
    xml(
      'manifest',
      {
        identifier: xmlId(id),
        version: '1',
        xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
        'xmlns:adlseq': 'http://www.adlnet.org/xsd/adlseq_v1p3',
        'xmlns:adlnav': 'http://www.adlnet.org/xsd/adlnav_v1p3',
        'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
        'xmlns:xsi': XSI,
        'xsi:schemaLocation':
          'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd',
      },
      xml(
        'metadata',
        {},
        xml('schema', {}, 'ADL SCORM'),
        xml('schemaversion', {}, '2004 4th Edition'),
      ),
      xml(
        'organizations',
        { default: 'course' },
        xml(
          'organization',
          { identifier: 'course', 'adlseq:objectivesGlobalToSystem': 'false' },
          xml('title', {}, title),
          xml(
            'item',
            { identifier: 'item', identifierref: 'page', isvisible: 'true' },
            xml('title', {}, title),
            // The page says by itself what is completed and passed.
            xml(
              'imsss:sequencing',
              {},
              xml('imsss:deliveryControls', {
                completionSetByContent: 'true',
                objectiveSetByContent: 'true',
              }),
            ),
          ),
          xml('imsss:sequencing', {}, xml('imsss:controlMode', { choice: 'true', flow: 'true' })),
        ),
      ),
      xml('resources', {}, resource('adlcp:scormType', files)),
    ),
  );
